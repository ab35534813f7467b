# Het scherm: thuis, lijsten, kaart, dagboek, kader, hulp en de regel onderaan.

naam = beraad
te-klein = Dit venster is te klein voor beraad: maak het minstens { $kolommen } kolommen breed en { $rijen } regels hoog, dan staat alles er weer.
alleen-lezen = alleen lezen
eigen-schijf = alles staat op je eigen schijf

# Toetsen
toets-spatie = spatie
doe-kiezen = kiezen
doe-openen = openen
doe-stoppen = stoppen
doe-terug = terug
doe-zoeken = zoeken
doe-zoeken-uit = zoeken stoppen
doe-zoeken-lijst = zoeken in een lange lijst
doe-filteren = filteren
doe-vinken = aan of uit zetten
doe-aan-uit = aan of uit
doe-filter-leeg = alles uit
doe-filter-weg = filter weg
doe-lezen = lezen
doe-deel = deel
doe-ander-deel = naar het deel ervoor of erna
doe-andere-groep = in een lange lijst naar de groep ervoor of erna
doe-link = link
doe-volgende-link = volgende link
doe-vorige-link = vorige link
doe-wat-speelt = lezen wat hier speelt
doe-bladeren = een bladzijde omhoog of omlaag
doe-casus-hieronder = de casus hieronder lezen
doe-begin-einde = naar het begin of het einde
doe-beginnen = beginnen
doe-kort = meteen kort beginnen
doe-ruim = meteen ruim beginnen
doe-terugblik = terugblik schrijven
doe-terugblik-kort = terugblik
doe-casus-van = casus van maken
doe-nieuwe-casus = een eigen casus schrijven
doe-verder-schrijven = verder schrijven
doe-schrijven = schrijven
doe-deel-verder = volgend deel
doe-deel-terug = vorig deel
doe-erheen = erheen
doe-voorbeeld = voorbeeld
doe-voorbeeld-lezen = zien hoe een andere casus dit doet
doe-verder = verder
doe-stap-verder = volgende stap
doe-afronden = afronden
doe-klaar = klaar
doe-stap-terug = vorige stap
doe-casus = casus
doe-casus-lezen = de casus nog eens lezen
doe-wet = wettekst die hierbij hoort
doe-volgende = volgende
doe-volgende-vraag = volgende vraag
doe-vorige-vraag = vorige vraag
doe-andere-vraag = vorige of volgende vraag
doe-later = later
doe-stoppen-later = stoppen en later verder gaan
doe-ongedaan = laatste wijziging ongedaan maken
doe-geen-naam = zeggen dat het geen naam is
doe-opnieuw = wat je ongedaan maakte toch weer doen
doe-antwoord = kiezen, of je keuze weer weghalen
doe-hulp = hulp
doe-kader = kader: beginselen, rechten, routes en wet
doe-weg = stoppen; wat je schreef is bewaard
doe-opzij = even naar de opdrachtregel; terug met fg
doe-hertekenen = scherm opnieuw tekenen

# Thuis
thuis-welkom = Neem de tijd.
thuis-wat = Een werkboek voor de dilemma's in je werk. Er is geen score en geen goed antwoord; wat je schrijft blijft op je eigen schijf.
thuis-eerste-keer = Voor het eerst hier? Druk op Enter: je krijgt een casus te zien, en je kiest zelf of je tien minuten neemt of een half uur.
thuis-verder = Verder waar je was
thuis-verder-wat = { $titel } · { $stap }{ $meer ->
    [0] {""}
    [one] , en nog 1 concept in je dagboek
   *[other] , en nog { $meer } concepten in je dagboek
}
thuis-schrijven = Verder schrijven
thuis-schrijven-wat = { $aantal ->
    [one] { $titel } · je casus is nog niet af
   *[other] { $aantal } eigen casussen zijn nog niet af
}
thuis-terugkijken = Terugkijken
thuis-terugkijken-wat = { $titel } · { $meer ->
    [0] hoe is het gegaan?
    [one] en nog 1 andere
   *[other] en nog { $meer } andere
}
thuis-voorstel = Een casus
thuis-zonder-casus-wat = begin met je eigen kwestie
thuis-casussen = Alle casussen
thuis-casussen-wat = { $aantal ->
    [one] 1 casus
   *[other] { $aantal } casussen
}
thuis-dagboek-wat = { $aantal ->
    [0] nog leeg
    [one] 1 notitie
   *[other] { $aantal } notities
}
thuis-dagboek-alles = alles wat je schreef
thuis-dagboek-kapot = niet alles is te lezen
thuis-sessie = Sessie met je team
thuis-sessie-wat = voor een scherm waar iedereen naar kijkt; je dagboek blijft dicht
thuis-kader-wat = beginselen, rechten, routes en wet

# Casussen
casussen-kop = Casussen
casussen-wat = Kies een casus met Enter, of schrijf er met n zelf een.
casussen-voorstel = Misschien nu
casussen-geen = Geen casus past hierbij. Met Esc zie je alles weer.
casussen-geen-filter = Geen casus past bij je filter: { $waarover }. Met Esc haal je het filter weg.
casussen-geen-beide = Geen casus met dit woord past bij je filter: { $waarover }. Met Esc stop je met zoeken; nog een keer Esc haalt het filter weg.
casussen-gevonden = { $aantal } van de { $alle } casussen.
casussen-gefilterd = { $aantal } van de { $alle } casussen: { $waarover }.
zoek-woord = Zoek
filter-wat = Waar mag de casus over gaan? Kies je er twee uit één groep, dan is één genoeg. { $aantal ->
    [one] 1 van de { $alle } casussen past.
   *[other] { $aantal } van de { $alle } casussen passen.
}
facet-niet-gelopen = nog niet gelopen
facet-gelopen = gelopen
facet-eigen = zelf geschreven
facetten-staat = Jij en de casus
facetten-beginsel = Beginsel
facetten-stoel = Stoel
facetten-terrein = Terrein
facetten-werkveld = Werkveld
facetten-laag = Bestuurslaag
facetten-trefwoord = Trefwoord
casus-kop = Casus
casus-gelopen = gelopen
casus-kapot = doet niet mee
casus-kan-beter = kan nog beter
casus-kapot-wat = { $eerste }{ $meer ->
    [0] {""}
    [one] {" "}En nog iets.
   *[other] {" "}En nog { $meer } dingen.
}
casus-beginselen = Beginselen
casus-stoelen = Stoelen
casus-stoelen-van = stoelen: { $namen }
casus-kort = Kort
casus-kort-wat = zo'n tien minuten, zeven stappen
casus-ruim = Ruim
casus-ruim-wat = zo'n half uur, met feiten, andere wegen en tegenspraak
casus-erbij = Kader
casus-erbij-wat = eerst lezen welke beginselen en wetten hier spelen
casus-bestand = Bestand
casus-bestand-wat = lezen waar je casus staat en wat er nog beter kan
casus-schrijven = Schrijven
casus-schrijven-wat = verder aan je eigen casus{ $aantal ->
    [0] {""}
    [one] ; er is nog iets te doen
   *[other] ; er zijn nog { $aantal } dingen te doen
}
casus-gelezen = Lees rustig. Met Enter ga je verder.

# Dagboek
dagboek-kop = Dagboek
dagboek-nog-leeg = Je dagboek is nog leeg. Wat je in een wandeling schrijft, komt hier te staan.
dagboek-gevonden = { $aantal ->
    [one] 1 notitie gevonden
   *[other] { $aantal } notities gevonden
}
dagboek-zoekt = { $aantal } gevonden, { $gelezen } van de { $alle } gelezen
dagboek-leest = { $gelezen } van de { $alle } notities gelezen
dagboek-overgeslagen = { $aantal ->
    [one] 1 bestand kon niet worden doorzocht.
   *[other] { $aantal } bestanden konden niet worden doorzocht.
}
dagboek-zoek-niets = Dat staat nergens in je dagboek.
dagboek-nog-niets-gevonden = Nog niets gevonden.
dagboek-niets-past = Geen notitie past bij je keuze. Met Esc zie je alles weer.
dagboek-wordt-gelezen = Je dagboek wordt geopend.
dagboek-onaf = Nog mee bezig
dagboek-zonder-dag = Zonder dag in de naam
dagboek-waar = Alles staat als gewone tekst in { $pad }
dagboek-concept = concept, { $stap }
dagboek-terugkijken = terugkijken
notitie-bestand = Bestand: { $pad }
notitie-vers = Over twee weken en over acht weken vraagt beraad hoe het ging. Met t schrijf je nu al een terugblik.
notitie-terugblik = Met t schrijf je een terugblik.
afgerond-bewaard = Afgerond. Je notitie staat in je dagboek.
kapot-in-lijst = niet te lezen
kapot-titel = Dit kan beraad niet lezen
kapot-plaats = Waar
kapot-regel = Regel { $regel }
kapot-blijft = Alles blijft staan zoals het is. Beraad verplaatst of verandert het niet.
kapot-casus = Deze casus doet nog niet mee
kapot-casus-punt = Deze casus doet nog niet mee.
kapot-casus-doet-mee = Deze casus doet mee; dit kan er beter

# Kader
kader-kop = Kader
kader-bij-casus = Kader bij deze casus
kader-gevonden = Gevonden
kader-niets-gevonden = Niets gevonden. Probeer een ander woord.
wet-kop = Wet en vraag
wet-niet-hier = Hier hoort geen wettekst bij. Met F2 zoek je in het kader.

# Hulp
hulp-kop = Hulp
hulp-titel = Wat kun je hier doen?
hulp-toetsen = Toetsen
hulp-belofte-kop = Wat je schrijft
hulp-belofte = Wat je schrijft wordt binnen een seconde bewaard, als gewone tekst op je eigen schijf. Niemand anders leest mee; beraad gebruikt geen netwerk. Schrijf rollen op, geen namen en geen dossiernummers: op een computer van je werkgever kan een notitie opgevraagd worden.
hulp-thuis = Kies met de pijlen en open met Enter. Bovenaan staat wat nu het meest voor de hand ligt.
hulp-dagboeklijst = Alles wat je schreef, het nieuwste bovenaan. Wat nog niet af is, staat apart. Met Enter lees je een notitie.
hulp-lijst = Kies met de pijlen en open met Enter. Met Esc ga je terug.
hulp-casussen = Kies met de pijlen en open met Enter. Met / zoek je op woorden, met f kies je op beginsel, stoel, terrein, werkveld, bestuurslaag of trefwoord.
hulp-kaderlijst = Kies met de pijlen en open met Enter. Met ← en → ga je van deel naar deel, met / zoek je op woorden.
hulp-zoeken = Typ wat je zoekt; de lijst loopt mee. Met de pijlen kies je, met Enter open je. Hoofdletters en accenten maken niet uit.
hulp-filter = Zet met Enter aan waar de casus over mag gaan. Binnen een groep is één genoeg; elke groep waarin je iets aanzet, telt mee.
hulp-lezen = Dit is een bladzijde om te lezen. Met Esc kom je terug op precies dezelfde plek.
hulp-links = Lees met de pijlen. Onderaan staat wat hierbij hoort: met Tab ga je van link naar link, met Enter open je die. Met Esc kom je terug op precies dezelfde plek.
hulp-kaart = Kies hoeveel tijd je neemt: kort of ruim. Je kunt altijd stoppen en later verder gaan.
hulp-notitie = Dit is wat je schreef. Weken later kun je erop terugkijken.
hulp-wandeling-lezen = Lees rustig. Met Enter of Ctrl-N ga je naar de volgende stap, met Ctrl-P terug.
hulp-wandeling-tekst = Schrijf wat je wilt, zo lang je wilt. Elke vraag mag leeg blijven. Met Tab ga je naar de volgende vraag, met Ctrl-N naar de volgende stap.
hulp-wandeling-keuze = Ga met de pijlen naar een antwoord en kies het met Enter; nog een keer Enter haalt je keuze weg. Staat er een letter bij, dan kun je die ook typen. Elke vraag mag leeg blijven.
hulp-wandeling-zoeken = Typ wat je zoekt; de lijst loopt mee. Met Enter kies je, met Esc zie je alles weer. Wat je koos, blijft gekozen.
hulp-wandeling-schaal = Verander de waarde met de pijlen naar links en rechts, of typ het cijfer. Elke vraag mag leeg blijven.

# In de wandeling
zonder-casus-kop = Zonder casus
zonder-casus-titel = Je eigen kwestie
zonder-casus-uitleg = Je schrijft zelf op wat er speelt en loopt dezelfde stappen. Schrijf rollen op, geen namen en geen dossiernummers.
schrijf-hier = schrijf hier
schrijf-hier-waarom = schrijf hier waarom
nog-leeg = nog leeg
nog-geen-notitie = nog geen notitie
nog-niets-gekozen = nog niets gekozen
laatste-vraag = Dat was de laatste vraag hier. Met Ctrl-N ga je verder.
beginselen-uitleg = Met ← en → zeg je of een beginsel je naar je neiging toe trekt of ervan weg. Met F4 lees je de wettekst en de vraag van deze casus.
beginselen-uitleg-zelf = Met ← en → zeg je of een beginsel je naar je neiging toe trekt of ervan weg. Met F4 lees je de wettekst.
wegen-uitleg-zelf = Bedenk wat er nog meer kan. Verander dan in gedachten telkens één feit, tot je anders zou kiezen: dat is je omslagpunt.
stemmen-terug = Met Ctrl-P ga je terug naar je keuze.
wegen-uitleg = Bedenk wat er nog meer kan. Daarna verandert er telkens één feit, tot je het omslagpunt vindt.
tegenspraak-uitleg = Bij elke route lees je wat er daarna gebeurt. F2 opent het hele kader.
beroep-zoeken = Met ← en → ga je van soort naar soort, met / zoek je op een woord.
ingeving-zet-vast = Ga je verder, dan staat je eerste ingeving vast. Je kunt hem daarna nog lezen, niet meer veranderen.
voornemen-afronden = Met Ctrl-N rond je de wandeling af. Je notitie komt dan in je dagboek.
trekt-niet = speelt niet of niet bekeken
gewicht-0 = zonder gewicht
gewicht-1 = weegt licht
gewicht-2 = weegt mee
gewicht-3 = weegt zwaar
zeker-niet-gezegd = nog niet gezegd
zeker-1 = heel onzeker
zeker-2 = onzeker
zeker-3 = half om half
zeker-4 = redelijk zeker
zeker-5 = heel zeker
eerste-keuze-was = Je eerste ingeving was: { $keuze }
terugblik-keuze = Je koos
plakken-niet-hier = Hier is geen tekstveld. Ga met Tab naar een vraag waar je kunt schrijven en plak daar.
nog-niets-geschreven = Je hebt nog niets geschreven; er valt nog niets af te ronden. Esc brengt je terug.
later-bewaard = Bewaard. Je gaat later verder waar je was.

# Bewaren
melding-waar = { $melding } Het gaat om { $plaats }
bewaard = bewaard
niet-bewaard = niet bewaard
bewaren-lukt-niet = Je laatste woorden staan nog niet op schijf; elke vijf seconden wordt het opnieuw geprobeerd.
schrijven-kan = Je kunt nu schrijven.
geen-opdrachtregel = Hier is geen opdrachtregel om naar terug te gaan. Stoppen kan met Ctrl-C; wat je schreef is bewaard.
nog-niet-bewaard = Er staat tekst die nog niet bewaard kon worden. Druk nog eens op Ctrl-C om toch te stoppen; je tekst komt dan op het scherm te staan.
concept-naast = Van deze casus staat er al een concept in je dagboek. Wil je daarmee verder, ga dan met Esc terug.
concept-elders = Het concept is door een ander programma veranderd. Dat bestand blijft staan; jouw tekst gaat verder als { $naam }.
opzij-gezet = beraad staat even stil, je tekst is bewaard. Typ fg om verder te gaan.
tot-later = Bewaard. Met beraad ga je later verder waar je was.
niet-bewaard-tekst = Deze tekst kon niet bewaard worden. Kopieer hem naar een veilige plek:
paniek = Er ging iets mis in beraad zelf. Je tekst is bewaard tot op de laatste seconde; start beraad opnieuw en kies Verder waar je was.
geen-terminal = Dit venster kan beraad niet als scherm gebruiken.
geen-terminal-doe = Probeer beraad --plain.
