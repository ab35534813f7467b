# Wat je met het dagboek doet: bewerken, aanvullen, weggooien, terugzetten.

vraag-aantekening = Wat wil je erbij schrijven?
aantekening-uitleg = Dit komt bij je notitie te staan, met de dag van vandaag.
vraag-trefwoorden = Met welke woorden vind je deze notitie terug?
trefwoorden-leeg = bijvoorbeeld: schulden, menselijke maat
trefwoorden-uitleg = Zet een komma tussen de woorden.
vraag-terugkijkdag = Wanneer wil je terugkijken?
terugkijken-leeg = na twee en na acht weken, zoals altijd
terugkijken-nooit = nooit
terugkijken-geen-dag = Typ een dag, zoals 5-12-2026. Typ nooit als je niet meer hoeft terug te kijken.
terugkijken-niet-meer = Beraad vraagt niet meer hoe het is gegaan.
terugkijken-dan = Beraad vraagt ernaar op { $dag }.
terugkijken-geen-dag-meer = Er komt geen dag meer waarop beraad ernaar vraagt.
weggegooid = In de prullenbak. Met u haal je het terug.
niets-terug-te-halen = Er is niets om terug te halen. Met p zie je wat er in de prullenbak ligt.
teruggezet = Teruggezet.
prullenbak-geleegd = { $aantal ->
    [0] Er lag niets in de prullenbak.
    [one] 1 bestand is voorgoed weg.
   *[other] { $aantal } bestanden zijn voorgoed weg.
}
versies-een-gemaakt = Opgelost. Wat je niet koos, ligt in de prullenbak.
hulp-aanvulling = Je schrijft bij een notitie. Alles wordt onder het typen bewaard; met Esc ga je terug.

doe-weggooien = weggooien
doe-terughalen = terughalen wat je net weggooide
doe-editor = openen in je eigen tekstprogramma
doe-meenemen = meenemen als document of tabel
doe-aantekening = er iets bij schrijven
doe-aantekening-kort = bijschrijven
doe-trefwoorden = trefwoorden
doe-terugkijkdag = de dag van terugkijken verzetten
doe-kopieer = dit kopiëren
doe-kopieren = een stuk kopiëren
doe-beroepsnotitie = beroepsnotitie maken
doe-prullenbak = prullenbak

dagboek-filter-wat = { $aantal } van de { $alle } notities

kopieer-kop = Kopiëren
kopieer-uitleg = Kies een stuk en druk op Enter. Het komt op je klembord; andere programma's kunnen het daar lezen.
kopieer-alles = De hele notitie
gekopieerd = Gekopieerd. Plak je niets, dan kent jouw terminal dit niet: selecteer de tekst dan met Shift en de muis.

geen-editor = Beraad weet niet met welk programma je tekst bewerkt.
geen-editor-doe = Zet in VISUAL of EDITOR hoe het heet, bijvoorbeeld EDITOR=nano.
editor-niet-gevonden = Het programma { $naam } is er niet.
