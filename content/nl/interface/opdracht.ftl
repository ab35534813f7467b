# De opdrachtregel: hulp, fouten en wat lijst en toon zeggen.

hulp-kop-gebruik = Gebruik:
hulp-kop-opdrachten = Opdrachten:
hulp-kop-argumenten = Argumenten:
hulp-kop-opties = Opties:

hulp-beraad = Een werkboek voor de dilemma's van ambtenaren. Alles blijft op je eigen schijf.
hulp-beraad-gebruik = beraad [OPDRACHT] [OPTIES]
hulp-beraad-voorbeeld =
    Zonder opdracht opent het werkboek.

    Voorbeeld:
      beraad
      beraad start boete-op-schuld --kort

    De map met je gegevens kun je ook noemen in BERAAD_DATA_DIR.
    De Engelse namen werken ook: case, journal, session, precedent, frame, list,
    show, search, check, new, prepare, import.

hulp-start = Begint meteen aan een wandeling door een dilemma
hulp-start-gebruik = beraad start [CASUS] [--kort]
hulp-start-voorbeeld =
    Voorbeeld:
      beraad start boete-op-schuld
      beraad start het-memo --kort

hulp-casus = Laat de casussen zien, kijkt ze na, of begint aan een eigen
hulp-casus-gebruik = beraad casus lijst | toon CASUS | toets [BESTAND…] | nieuw
hulp-casus-voorbeeld =
    Voorbeeld:
      beraad casus lijst
      beraad casus toon boete-op-schuld
      beraad casus nieuw

hulp-casus-toets = Kijkt casussen na, voor wie ze schrijft
hulp-casus-toets-gebruik = beraad casus toets [BESTAND…] [--json]
hulp-casus-toets-voorbeeld =
    Voorbeelden
      beraad casus toets                     alle casussen, ook die van jezelf
      beraad casus toets mijn-casus.toml     één bestand
      beraad casus toets casussen            een map met alles wat erin staat
toets-uitkomst = { $casussen ->
        [one] 1 casus nagekeken
       *[other] { $casussen } casussen nagekeken
    }. { $dingen ->
        [0] Alles klopt.
        [one] 1 ding om naar te kijken.
       *[other] { $dingen } dingen om naar te kijken.
    }
dekking-kop = Waar { $aantal } casussen over gaan
dekking-centraal = centraal
dekking-speelt = speelt
dekking-stoel = Stoel in spanning
dekking-verder = Verder
dekking-goed-werk = goed werk
dekking-aan-tafel = aan de tafel van een team
hulp-casus-lijst = Noemt alle casussen, ook die van jezelf
hulp-casus-lijst-gebruik = beraad casus lijst [--json]
hulp-casus-lijst-voorbeeld =
    Voorbeeld:
      beraad casus lijst
      beraad casus lijst --json

hulp-casus-toon = Laat één casus zien
hulp-casus-toon-gebruik = beraad casus toon CASUS [--json]
hulp-casus-toon-voorbeeld =
    Voorbeeld:
      beraad casus toon boete-op-schuld
      beraad casus toon het memo

hulp-casus-nieuw = Begint aan een eigen casus, van niets of van een notitie zonder casus
hulp-casus-nieuw-gebruik = beraad casus nieuw [--van NAAM]
hulp-casus-nieuw-voorbeeld =
    Wat je schrijft staat in de map casussen van je gegevensmap. Verder schrijven
    doe je in beraad, bij Casussen.

    Voorbeeld:
      beraad casus nieuw
      beraad casus nieuw --van laatste

hulp-dagboek = Laat zien wat je schreef, zoekt erin, en neemt het mee
hulp-dagboek-gebruik = beraad dagboek lijst | toon NAAM | zoek WOORD… | export | controleer
hulp-dagboek-voorbeeld =
    Voorbeeld:
      beraad dagboek lijst
      beraad dagboek toon laatste
      beraad dagboek export --naar dagboek.html

hulp-dagboek-lijst = Noemt je notities en concepten, de nieuwste eerst
hulp-dagboek-lijst-gebruik = beraad dagboek lijst [OPTIES]
hulp-dagboek-lijst-voorbeeld =
    Voorbeeld:
      beraad dagboek lijst
      beraad dagboek lijst --van 1-1-2026 --stoel burgers
      beraad dagboek lijst --json

hulp-dagboek-toon = Laat één notitie of concept zien
hulp-dagboek-toon-gebruik = beraad dagboek toon NAAM [--json]
hulp-dagboek-toon-voorbeeld =
    Voorbeeld:
      beraad dagboek toon laatste
      beraad dagboek toon 2026-11-21

hulp-kader = Zoekt in het kader: beginselen, rechten, routes en wet
hulp-kader-gebruik = beraad kader [WOORD] [--json]
hulp-kader-voorbeeld =
    Zonder woord staat er wat er allemaal in het kader is. Een naam geeft één
    bladzijde met wat daarbij hoort, een ander woord alles waar het in staat.

    Voorbeeld:
      beraad kader
      beraad kader evenredigheid
      beraad kader awb-3-4
      beraad kader zwijgen --json

hulp-argument-start = Naam van de casus; zonder naam kies je er een
hulp-argument-casus = Naam of titel, zoals in beraad casus lijst
hulp-argument-bestand = Bestand, map of naam van een casus; zonder iets: alle casussen
hulp-argument-naam = Naam of het begin ervan, of: laatste
hulp-argument-woord = Naam, of een woord om op te zoeken
hulp-optie-van = Begin met deze notitie zonder casus; zij verandert niet
hulp-optie-kort = De korte wandeling, ongeveer tien minuten
hulp-optie-json = Uitvoer voor een ander programma
hulp-optie-data-dir = De map waarin alles van jou staat
hulp-optie-plain = Regel voor regel, ook voor een schermlezer
hulp-optie-no-color = Zonder kleur
hulp-optie-help = Deze hulp
hulp-optie-version = Welke versie dit is

gebruik-onbekende-optie = De optie “{ $woord }” kent beraad niet.
gebruik-onbekende-opdracht = De opdracht “{ $woord }” kent beraad niet.
gebruik-te-veel = “{ $woord }” is één woord te veel, of past niet bij deze opdracht.
gebruik-opdracht-ontbreekt = Er ontbreekt een woord: wat wil je doen?
gebruik-kies-woord = Kies { $enkele } of { $laatste }, bijvoorbeeld { $voorbeeld }.
gebruik-argument-ontbreekt = Er ontbreekt nog iets: { $woord }.
gebruik-waarde-ontbreekt = Achter { $woord } hoort nog iets te staan.
gebruik-waarde-past-niet = Wat bij { $woord } staat, past daar niet.
gebruik-geen-tekst = In de opdracht staan tekens die geen tekst zijn.
gebruik-onbegrepen = Deze opdracht begrijpt beraad niet.
gebruik-zie-help = Met beraad --help zie je wat er kan.

opdracht-geen-thuismap = Beraad weet niet waar je gegevens mogen staan.
opdracht-geen-thuismap-doe = Noem een map met --data-dir, bijvoorbeeld beraad --data-dir ./beraad.
opdracht-uitvoer = De uitvoer kon niet worden geschreven: { $reden }.
opdracht-uitvoer-doe = Kijk of er nog ruimte is op de plek waar je de uitvoer heen stuurt.

casus-onbekend = Er is geen casus met de naam “{ $naam }”.
casus-onbekend-doe = Met beraad casus lijst zie je welke er zijn.
toets-geen-pad = Er is geen bestand of map { $naam }.
toets-geen-pad-doe = Kijk of de naam klopt.
casus-lijst-leeg = Er zijn geen casussen.
casus-lijst-soort = Werkveld: { $werkveld }. Terrein: { $terrein }.
casus-lijst-beginselen = Beginselen: { $namen }
casus-lijst-stoelen = Stoelen: { $namen }
casus-eigen = Een eigen casus.

dagboek-leeg = Je dagboek is nog leeg.
dagboek-leeg-doe = Met beraad start begin je aan een wandeling.
dagboek-onbekend = Er is geen notitie met de naam “{ $naam }”.
dagboek-onbekend-doe = Met beraad dagboek lijst zie je welke er zijn.
dagboek-niets-doe = Je dagboek is nog leeg; met beraad start begin je aan een wandeling.
dagboek-meer = Meer dan één notitie begint met “{ $naam }”: { $namen }.
dagboek-meer-rest = { $namen } en nog { $rest }
dagboek-meer-doe = Typ een langer stuk van de naam.

kader-zo-open-je = Zet de naam die vooraan staat achter kader, dan lees je de hele tekst. Bijvoorbeeld: kader awb-3-4
kader-niets = In het kader staat niets over “{ $woord }”.
kader-niets-doe = Zonder woord zie je alles wat erin staat.
kader-treffer = { $naam }: “{ $zin }”
kader-treffers = { $aantal } keer gevonden. Zet de naam die vooraan staat achter kader, dan lees je de hele tekst.

reden-schijf-vol = de schijf is vol
reden-mag-niet = het systeem staat het niet toe
reden-onbekend = de oorzaak is niet bekend
reden-nummer = fout { $nummer } van het systeem
