# Wat er mis is met een casusbestand: telkens een zin die zegt wat, en een zin (-doe) die zegt wat je kunt doen.

inhoud-bestandsnaam = De naam { $naam } kan beraad niet gebruiken.
inhoud-bestandsnaam-doe = Gebruik alleen kleine letters, cijfers en streepjes, zoals boete-op-schuld.toml.
inhoud-naam-van-beraad = Er zit al een casus met de naam { $naam } in beraad. Die van jou doet daarom niet mee.
inhoud-naam-dubbel = Er is al een casus { $naam }, in { $ander }. Deze doet daarom niet mee.
inhoud-naam-doe = Geef dit bestand een andere naam.
inhoud-weggelaten = De casus { $naam } doet nog niet mee.
inhoud-weggelaten-doe = Verbeter wat er over dit bestand gezegd is; daarna staat hij in de lijst.

inhoud-niet-af = De casus { $naam } is nog niet af.
inhoud-niet-af-doe = Verder schrijven kan in Casussen, en regel voor regel met beraad casus nieuw.

inhoud-geen-casus = In dit bestand staat nog geen casus.
inhoud-geen-casus-doe = Schrijf hem hier, of begin er een met beraad casus nieuw.
inhoud-nieuwer = Dit bestand is gemaakt met een nieuwere beraad (vorm { $nummer }).
inhoud-nieuwer-doe = Installeer de nieuwste beraad, of vraag de maker om een bestand met schema = 1.
inhoud-schema-ontbreekt = In dit bestand staat niet welke vorm het heeft.
inhoud-schema = Vorm { $nummer } bestaat niet.
inhoud-schema-doe = Zet bovenaan: schema = 1.

inhoud-ontbreekt-bestand = In dit bestand ontbreekt { $sleutel }.
inhoud-ontbreekt-bestand-doe = Zet bovenaan, voor de eerste kop tussen haken, een regel die begint met { $sleutel } =.
inhoud-ontbreekt-deel = Onder { $kop } ontbreekt { $sleutel }.
inhoud-ontbreekt-deel-doe = Zet onder deze kop een regel die begint met { $sleutel } =.
inhoud-ontbreekt-kop = In dit bestand ontbreekt het deel { $kop }.
inhoud-ontbreekt-kop-doe = Zet onderaan een regel met { $kop } en schrijf daaronder wat erbij hoort.
inhoud-ontbreken-koppen = In dit bestand ontbreken de { $sleutel }.
inhoud-ontbreken-koppen-doe = Zet onderaan voor elk een kop, zoals { $kop }, en schrijf daaronder wat erbij hoort.
inhoud-leeg = Bij { $sleutel } staat nog niets.
inhoud-leeg-doe = Schrijf je tekst tussen de aanhalingstekens.
inhoud-lijst-leeg = De lijst bij { $sleutel } is leeg.
inhoud-lijst-leeg-doe = Zet er minstens één naam in, tussen aanhalingstekens.
inhoud-soort = Bij { $sleutel } hoort { $soort }.
inhoud-soort-doe = Verander deze regel; kijk in een ander bestand hoe het daar staat.
inhoud-soort-tekst = een tekst tussen aanhalingstekens
inhoud-soort-lijst = een lijst tussen rechte haken, zoals ["een", "twee"]
inhoud-soort-waar = true (ja) of false (nee)
inhoud-soort-getal = een heel getal
inhoud-soort-datum = een datum zoals 2026-07-01, zonder aanhalingstekens
inhoud-kop-als-sleutel = { $sleutel } hoort een kop op een eigen regel te zijn, zoals { $kop }.
inhoud-kop-als-sleutel-doe = Haal deze regel weg en zet onderaan zo'n kop, met daaronder wat erbij hoort.
inhoud-een-haak = Om de kop { $sleutel } horen dubbele haken, want er kunnen er meer van zijn.
inhoud-een-haak-doe = Maak er [[{ $sleutel }]] van.

inhoud-onbekend-bestand = Het woord { $sleutel } kent beraad hier niet.
inhoud-onbekend-deel = Onder { $kop } kent beraad het woord { $sleutel } niet.
inhoud-onbekend-doe = Haal het weg, of kies een van deze woorden: { $lijst }.
inhoud-id-onbekend = Bij { $sleutel } staat { $woord }, en dat kent beraad niet.
inhoud-id-onbekend-doe = Kies uit: { $lijst }.
inhoud-zie-onbekend-doe = Zoek de juiste naam op met beraad kader, of haal hem uit de lijst.
inhoud-zie-zichzelf = Bij { $naam } staat in zie die naam zelf.
inhoud-zie-zichzelf-doe = Haal hem uit de lijst.
inhoud-grond-onbekend = De grond { $woord } staat niet in het kader.
inhoud-grond-onbekend-doe = Zoek de juiste naam op met beraad kader, of haal dit deel weg.

inhoud-situatie-lengte = De situatie telt { $aantal ->
        [one] één woord
       *[other] { $aantal } woorden
    }.
inhoud-situatie-lengte-doe = Maak er 90 tot 160 van: één persoon, één moment, alleen feiten.
inhoud-vraag-lang = De vraag telt { $aantal } woorden.
inhoud-vraag-lang-doe = Maak er hoogstens 15 van; de rest hoort bij de situatie.
inhoud-vraag-begin = De vraag begint niet met kunnen, willen, moeten, durven of mogen.
inhoud-vraag-begin-doe = Begin met Kun je, Wil je, Moet je, Durf je of Mag je, zodat er echt iets te kiezen is.
inhoud-vraag-hoe = In de vraag staat het woord “hoe”.
inhoud-vraag-hoe-doe = Vraag óf je iets doet en begin met Kun, Wil, Moet, Durf of Mag; met “hoe” sla je de keuze over.
inhoud-vraag-komma = In de vraag staat een komma.
inhoud-vraag-komma-doe = Maak er één korte vraag van en zet de uitleg in de situatie.
inhoud-vraag-oordeel = In de vraag staat het woord “{ $woord }”, en dat kiest al een kant.
inhoud-vraag-oordeel-doe = Haal het weg; een vraag die al kiest, laat niets meer te kiezen.
inhoud-vraag-teken = De vraag eindigt niet op een vraagteken.
inhoud-vraag-teken-doe = Zet er een vraagteken achter.

inhoud-opties-aantal = De casus heeft { $aantal ->
        [one] één optie
       *[other] { $aantal } opties
    }.
inhoud-opties-aantal-doe = Schrijf er drie of vier die je allemaal kunt verdedigen.
inhoud-optie-dubbel = Er zijn twee opties { $naam }.
inhoud-optie-dubbel-doe = Geef elke optie een eigen letter: a, b, c, d.
inhoud-optie-naam = Deze optie heet { $naam }; op deze plaats hoort { $letter }.
inhoud-optie-naam-doe = Noem de opties op volgorde a, b, c, d.
inhoud-opties-lengte = Deze optie telt { $lang } woorden en de kortste { $kort }.
inhoud-opties-lengte-doe = Maak de opties ongeveer even lang; de langste lijkt anders vanzelf de beste.
inhoud-maat = Bij { $sleutel } { $aantal ->
        [one] staat één woord
       *[other] staan { $aantal } woorden
    }.
inhoud-maat-doe = Maak er { $van } tot { $tot } van.
inhoud-maat-hoogstens-doe = Maak er hoogstens { $tot } van.
inhoud-aantal = Bij { $sleutel } { $aantal ->
        [one] staat er één
       *[other] staan er { $aantal }
    }.
inhoud-optie-onbereikt = Geen variant brengt iemand met optie { $letter } aan het twijfelen.
inhoud-optie-onbereikt-doe = Zet { $letter } bij kantelt van een variant die deze optie in een ander licht zet.
inhoud-optie-dient = Optie { $letter } dient { $beginsel }, maar dat beginsel speelt hier niet.
inhoud-optie-dient-doe = Schrijf bij de beginselen waarom het speelt, of haal het hier weg.
inhoud-past-niet = Rol, situatie en vraag zijn samen { $rijen } regels op een scherm; er passen er { $hoogstens }.
inhoud-past-niet-doe = Maak de situatie korter of voeg twee alinea's samen.
inhoud-centraal = Geen van de beginselen is centraal.
inhoud-centraal-doe = Zet centraal = true bij de twee of drie beginselen waar het om draait.
inhoud-varianten-aantal = De casus heeft { $aantal ->
        [one] één variant
       *[other] { $aantal } varianten
    }.
inhoud-varianten-aantal-doe = Schrijf er twee of drie, elk met één veranderd feit.
inhoud-variant-dubbel = Er zijn twee varianten { $naam }.
inhoud-variant-dubbel-doe = Geef elke variant een eigen nummer.

# Dezelfde dingen voor wie in beraad schrijft en geen bestand ziet. Wat hier niet staat, is voor beiden gelijk.

antwoord-leeg = Bij { $antwoord } staat een leeg woord.
antwoord-leeg-doe = Haal het weg of vul het in.
antwoord-onbekend = Bij { $antwoord } staat { $woord }, en dat is er niet.
antwoord-grond-doe = Kies een andere uit het kader, of haal deze weg.
antwoord-maat = Bij { $antwoord } { $aantal ->
        [one] staat één woord
       *[other] staan { $aantal } woorden
    }.
antwoord-aantal = Bij { $antwoord } { $aantal ->
        [one] is er één
       *[other] zijn er { $aantal }
    }.
antwoord-onbereikt-doe = Kies { $letter } bij een variant die deze optie in een ander licht zet.
antwoord-titel = de titel
antwoord-rol = je rol
antwoord-situatie = de situatie
antwoord-vraag = de vraag
antwoord-optie = deze optie
antwoord-prijs = de prijs
antwoord-gevolg = het gevolg
antwoord-beginselen = de beginselen
antwoord-stoelen = de stoelen
antwoord-centraal = de beginselen waar het om draait
antwoord-uitleg = de uitleg
antwoord-verwachting = de verwachting
antwoord-stem = de stem
antwoord-variant = deze variant
antwoord-gronden = de gronden
antwoord-indeling = de indeling
antwoord-trefwoorden = de trefwoorden
antwoord-bron = deze bron

# De kaart van een casus.

kaart-terrein = Terrein
kaart-werkveld = Werkveld
kaart-bestuurslaag = Bestuurslaag
kaart-trefwoorden = Trefwoorden
kaart-eigen = eigen casus
kaart-vraag = De vraag
kaart-opties = Opties
kaart-prijs = Prijs
kaart-gevolg = Wat volgt
kaart-verwacht = verwacht
kaart-stem = stem
kaart-kantelt = doet twijfelen
kaart-zwaarder = telt zwaarder
kaart-beginselen = Beginselen die hier spelen
kaart-centraal = { $naam } (centraal)
kaart-eigen-vraag = Vraag
kaart-stoelen = Vier stoelen: wat mogen zij verwachten
kaart-bronnen = Bronnen

terrein-burger = maatschappij en burger
terrein-bestuur = bestuur
terrein-organisatie = organisatie
terrein-samenspel = samenspel
werkveld-beleid = beleid
werkveld-uitvoering = uitvoering
werkveld-toezicht = toezicht
werkveld-handhaving = handhaving
laag-rijk = Rijk
laag-provincie = provincie
laag-gemeente = gemeente
laag-waterschap = waterschap
laag-zbo = zelfstandig bestuursorgaan
laag-agentschap = agentschap

# Datums in woorden.

datum-met-dag = { $weekdag } { $dag } { $maand } { $jaar }
datum-kaal = { $dag } { $maand } { $jaar }
datum-met-tijd = { $datum }, { $tijd } uur
datum-maandag = maandag
datum-dinsdag = dinsdag
datum-woensdag = woensdag
datum-donderdag = donderdag
datum-vrijdag = vrijdag
datum-zaterdag = zaterdag
datum-zondag = zondag
datum-januari = januari
datum-februari = februari
datum-maart = maart
datum-april = april
datum-mei = mei
datum-juni = juni
datum-juli = juli
datum-augustus = augustus
datum-september = september
datum-oktober = oktober
datum-november = november
datum-december = december
