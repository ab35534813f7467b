# Het dagboek regel voor regel: de lijst, een notitie en wat je ermee doet, twee versies, de prullenbak, terugkijken.

# Een lijst in stukken van twintig.
plat-lijst-meer = { $rest ->
    [one] Er is nog 1 regel. Typ meer om hem te zien.
   *[other] Er zijn nog { $rest } regels. Typ meer voor de volgende { $aantal }.
}
plat-lijst-op = Dit was de hele lijst.
plat-lijst-verderop = Dat nummer staat verderop in de lijst. Typ meer om verder te lezen.
plat-lijst-nummer = Typ een nummer uit de lijst. Met :hulp zie je wat je nog meer kunt typen.

# De lijst
plat-dagboek-telling = { $concepten ->
    [0] In je dagboek: { $aantal ->
        [one] 1 notitie.
       *[other] { $aantal } notities.
    }
    [one] In je dagboek: { $aantal ->
        [one] 1 notitie en 1 concept.
       *[other] { $aantal } notities en 1 concept.
    }
   *[other] In je dagboek: { $aantal ->
        [one] 1 notitie en { $concepten } concepten.
       *[other] { $aantal } notities en { $concepten } concepten.
    }
}
plat-dagboek-hint = Typ een nummer om te lezen, :zoek met een woord om te zoeken, :filter om te kiezen, :prullenbak voor wat je weggooide. Met een lege regel ga je terug.
plat-dagboek-hint-alles = Met :alles zie je weer je hele dagboek.
plat-dagboek-gekozen = Gekozen: { $waarover }.
plat-dagboek-niets-past = Geen notitie past bij wat je koos.
plat-dagboek-rij = { $tekst } ({ $staat })
plat-dagboek-twee = { $tekst }; er zijn twee versies van
plat-dagboek-zoek-wat = Typ achter :zoek het woord dat je zoekt, zoals :zoek schulden.
plat-dagboek-meer-plekken = { $aantal ->
    [one] En nog op 1 plek.
   *[other] En nog op { $aantal } plekken.
}
plat-dagboek-lijst-weer = Je bent terug bij de lijst. Met :lijst hoor je hem nog eens.
plat-hulp-dagboek =
    Typ bij deze lijst:
    een nummer, om die notitie te lezen en er iets mee te doen
    meer, voor de volgende twintig
    :zoek en een of meer woorden, zoeken in alles wat je schreef
    :filter, kiezen op beginsel, stoel, casus, trefwoord, maand en meer
    :alles, je hele dagboek, zonder zoeken en filter
    :lijst, de lijst nog eens vanaf het begin
    :terughalen, terugzetten wat je net weggooide
    :prullenbak, wat je weggooide
    :kader en een woord, zoeken in het kader
    :moresprudentie, wat in andere gesprekken gewicht had
    :terug of een lege regel, terug naar het begin
    :stop, stoppen
    :hulp, deze lijst

# Kiezen waar de lijst over gaat
plat-filter-kies = Typ nummers om ze aan of uit te zetten, met spaties ertussen. Een min zet alles uit. Met een lege regel zie je de lijst.
plat-filter-aan = { $naam } (staat aan)
plat-filter-niets = Er is niets gekozen: je ziet je hele dagboek.
plat-filter-gekozen = { $aantal ->
    [one] Gekozen: { $waarover }. Daarbij past 1 notitie.
   *[other] Gekozen: { $waarover }. Daarbij passen { $aantal } notities.
}
plat-filter-nummer = Typ nummers van 1 tot en met { $hoog }, met spaties ertussen.
plat-hulp-filter =
    Typ hier:
    nummers met spaties ertussen, om ze aan of uit te zetten
    een min, om alles uit te zetten
    :kader en een woord, zoeken in het kader
    :moresprudentie, wat in andere gesprekken gewicht had
    :terug of een lege regel, naar de lijst met wat je koos
    :stop, stoppen
    :hulp, deze lijst
    Kies je er twee onder één kopje, dan is één genoeg. Elk kopje waaronder je iets kiest, telt mee.

# Een notitie
plat-notitie-kies = Typ het nummer van wat je wilt doen. Met een lege regel ga je terug.
plat-notitie-versies = Kiezen tussen de twee versies in dit bestand
plat-notitie-versies-kopie = Kiezen tussen deze versie en { $naam }
plat-notitie-casus = Er een eigen casus van maken
plat-notitie-lezen = De notitie nog eens lezen
plat-notitie-weggooien = Weggooien, naar de prullenbak
plat-notitie-terug = Terug naar waar je was
plat-hulp-notitie =
    Typ hier:
    een nummer, om te doen wat daar staat
    :kader en een woord, zoeken in het kader
    :moresprudentie, wat in andere gesprekken gewicht had
    :terug of een lege regel, terug naar waar je was
    :stop, stoppen
    :hulp, deze lijst

# Erbij schrijven
plat-terugkijkdag-uitleg = Typ een dag, zoals 5-12-2026, of nooit. Zonder dag vraagt beraad ernaar na twee en na acht weken.
plat-dagboek-bewaard = Bewaard bij je notitie.
plat-dagboek-ongewijzigd = Er is niets veranderd.
plat-hulp-aanvulling =
    Typ je antwoord, of een van deze woorden op een eigen regel:
    een plus, om aan te vullen wat er al staat
    een min, om te wissen wat er al staat
    :casus, je notitie nog eens
    :kader en een woord, zoeken in het kader
    :moresprudentie, wat in andere gesprekken gewicht had
    :terug of :verder, terug naar je notitie
    :stop, bewaren en stoppen
    :hulp, deze lijst
    Een aantekening sluit je af met een punt op een eigen regel; een lege regel begint daarin een nieuwe alinea.
    Begin je met een lege regel, dan blijft staan wat er staat.

# De beroepsnotitie
plat-beroepsnotitie-bewaren = Met deze opdracht bewaar je hem als bestand; dat bestand kun je daarna bewerken:
plat-beroepsnotitie-opdracht = beraad dagboek export { $naam } --als beroepsnotitie --naar notitie.md

# Twee versies
plat-versies-kies = Typ het nummer van wat er moet blijven. Met een lege regel blijven de twee versies zoals ze zijn.
plat-versies-samen = Samenvoegen: wat er in de ene of de andere bij kwam, blijft allemaal
plat-versies-deze = Deze versie houden; de andere gaat naar de prullenbak
plat-versies-andere = De andere versie houden; deze gaat naar de prullenbak
plat-versies-beide = Allebei houden, elk als een eigen notitie
plat-versies-beide-staan = Opgelost. Ze staan nu allebei in je dagboek.

# De prullenbak
plat-weggegooid = Dit ligt nu in de prullenbak. In het dagboek haal je het met :terughalen weer terug.
plat-niets-terug-te-halen = Er is niets om terug te halen. Met :prullenbak zie je wat daar ligt.
plat-prullenbak-leeg = De prullenbak is leeg.
plat-prullenbak-telling = { $aantal ->
    [one] In de prullenbak ligt 1 notitie.
   *[other] In de prullenbak liggen { $aantal } notities.
}
plat-prullenbak-hint = Typ een nummer om te lezen of terug te zetten, of :leeg om alles voorgoed weg te doen. Met een lege regel ga je terug.
plat-prullenbak-terugzetten = Terugzetten waar het stond
plat-prullenbak-laten = In de prullenbak laten
plat-prullenbak-woord = voorgoed
plat-prullenbak-zeker = { $aantal ->
    [one] Er gaat 1 notitie weg. Daarna kan niemand die nog terughalen.
   *[other] Er gaan { $aantal } notities weg. Daarna kan niemand die nog terughalen.
} Typ { $woord } om dat te doen; met iets anders blijft alles liggen.
plat-prullenbak-blijft = Er is niets weggedaan.
plat-hulp-prullenbak =
    Typ hier:
    een nummer, om te lezen wat daar ligt en het terug te zetten
    meer, voor de volgende twintig
    :leeg, alles voorgoed wegdoen; eerst vraagt beraad of je het zeker weet
    :kader en een woord, zoeken in het kader
    :moresprudentie, wat in andere gesprekken gewicht had
    :terug of een lege regel, terug naar je dagboek
    :stop, stoppen
    :hulp, deze lijst

# Terugkijken
plat-terugkijken-meer = Terugkijken: { $wat }
plat-terugkijken-sessies = { $aantal ->
    [one] 1 sessie
   *[other] { $aantal } sessies
}
plat-terugkijken-sessie = Terugkijken op de sessie met je team: { $titel }, sinds { $dag }
plat-terugkijken-rij = { $titel }, sinds { $dag }
plat-terugkijken-rij-sessie = Sessie met je team: { $titel }, sinds { $dag }
plat-terugkijken-kies = Typ een nummer om terug te kijken. Met een lege regel ga je terug.
plat-hulp-terugkijken =
    Typ hier:
    een nummer, om daarop terug te kijken
    meer, voor de volgende twintig
    :kader en een woord, zoeken in het kader
    :moresprudentie, wat in andere gesprekken gewicht had
    :terug of een lege regel, terug naar het begin
    :stop, stoppen
    :hulp, deze lijst

# Kompas: de notities achter een getal
plat-hulp-erachter =
    Typ hier:
    een nummer, om die notitie te lezen en er iets mee te doen
    meer, voor de volgende twintig
    :kader en een woord, zoeken in het kader
    :moresprudentie, wat in andere gesprekken gewicht had
    :terug of een lege regel, terug naar het plaatje
    :stop, stoppen
    :hulp, deze lijst
