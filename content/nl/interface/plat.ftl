# Het werkboek regel voor regel.

plat-hint-begin = Typ een nummer. Met :hulp zie je wat je nog meer kunt typen.
plat-kies-nummer = Kies een nummer van 1 tot en met { $hoog }, of typ :stop.

plat-verder = Verder waar je was: { $titel }, bij { $stap }
plat-opnieuw-beginnen = Opnieuw beginnen aan deze casus
plat-terugkijken = Terugkijken: { $titel }, sinds { $dag }
plat-voorstel = Een casus: { $titel } ({ $reden })
plat-zonder-casus = Zonder casus: je eigen kwestie
plat-stoppen = Stoppen
plat-dagboek-dicht = Je dagboek is nu dicht. Wat je hiervoor las, staat nog hoger op het scherm: wis het als anderen meekijken.
plat-casus = { $titel }. { $rol }
plat-kader-welk = Welk woord zoek je? Zonder woord zie je alles wat erin staat.

plat-kader-nog = Nog een woord of een nummer? Met :terug ga je een bladzijde terug, met een lege regel ben je klaar.
plat-kader-eerste = Er is geen bladzijde ervoor.
plat-hint-moresprudentie = Met :moresprudentie en een nummer lees je de hele kaart.
plat-hint-kader = Met :kader en een nummer lees je wat daarbij staat, met :kader terug de bladzijde ervoor.

plat-welkom = Elk antwoord wordt meteen bewaard. Laat leeg wat je wilt overslaan. Met :stop ga je later verder, met :hulp zie je wat je nog meer kunt typen.
plat-hulp =
    Typ een van deze woorden op een eigen regel:
    :vorige, de vorige vraag van deze stap
    :terug, de vorige stap
    :verder, de volgende stap
    :casus, de casus nog eens
    :wet, de wettekst, bij een beginsel
    :kader en een woord, zoeken in het kader
    :kader en een nummer, wat bij de laatste bladzijde hoort
    :kader terug, de bladzijde van het kader ervoor
    :moresprudentie, wat in andere gesprekken gewicht had
    :stop, bewaren en later verder gaan
    :hulp, deze lijst
    Een langere tekst sluit je af met een punt op een eigen regel; een lege regel begint daarin een nieuwe alinea.
    Begin je met een lege regel, dan blijft staan wat er staat; een min wist een antwoord.
plat-terug-bij = Je was bij: { $vraag }
plat-geen-opdracht = { $woord } is geen opdracht. Met :hulp zie je welke er zijn.
plat-geen-opdracht-tekst = { $woord } is geen opdracht en staat nu in je tekst.
plat-geen-utf8 = In die regel stonden tekens die beraad niet kan lezen; daarvoor staat nu �.
plat-hier-geen-antwoord = Hier is niets in te vullen, dus dit is niet bewaard. Druk op Enter om verder te gaan.
plat-hier-niet = Dat kan hier niet. Met :verder ga je naar de volgende vraag.

plat-stap = Stap { $nummer } van { $aantal }: { $stap }
plat-enter-verder = Druk op Enter om verder te gaan.
plat-eerste-stap = Dit is de eerste stap.
plat-eerste-vraag = Dit is de eerste vraag van deze stap.
plat-geen-casus = Er staat nog geen kwestie.
plat-ingeving-vast = Je eerste ingeving staat nu vast. Je kunt hem altijd teruglezen.
plat-beginselen-wet = Bij elk beginsel laat :wet de wettekst en de rechtspraak zien.

plat-verwachten = Wat mogen { $stoel } hier van je vakmanschap verwachten?
plat-weegt = Hoe zwaar weegt dat voor { $stoel }?
plat-notitie = Notitie bij { $beginsel }

plat-hint-tekst = Een punt op een eigen regel sluit je tekst af; een lege regel begint een nieuwe alinea.
plat-hint-eigen = Zie jij een weg die er niet bij staat? Schrijf hem op, of laat leeg.
plat-hint-er-staat = Laat leeg om dit te houden. Wat je typt komt ervoor in de plaats; typ eerst een regel met alleen een plus om aan te vullen, of een min om te wissen.
plat-hint-kies = Typ het nummer of de letter.
plat-hint-trekt = Typ het nummer, of laat leeg als dit beginsel hier niet speelt.
plat-hint-kantelt = Typ j of n.
plat-hint-kies-meer = Typ de nummers met spaties ertussen. Namen uit het kader mogen ook, zoals awb-3-4.
plat-hint-getal = Typ een getal van { $laag } tot en met { $hoog }.
plat-hint-gewicht = Typ 0 voor niet, 1 voor licht, 2 voor mee, 3 voor zwaar.
plat-meer-gronden = In het kader staan nog { $aantal } andere. Typ alles om ze te zien.
plat-er-staat = Er staat al:
plat-er-staat-getal = Er staat: { $getal }.
plat-je-koos = Je koos: { $keuze }
plat-keuze-opnieuw = Je eigen optie staat er nu bij. Laat leeg om bij je keuze te blijven.

plat-geen-optie = Dat staat er niet bij. Typ een nummer of letter uit de lijst, of laat leeg.
plat-geen-keuze = Dat staat er niet bij en is niet bewaard. Typ een letter uit de lijst, of laat leeg; een eigen optie kun je schrijven waar daarom wordt gevraagd.
plat-geen-grond = “{ $woord }” staat er niet bij, dus er is niets veranderd. Typ nummers uit de lijst, of zoek met :kader.
plat-geen-getal = Typ een getal van { $laag } tot en met { $hoog }, of laat leeg.

plat-wet-elders = De wettekst staat bij een beginsel. Met :kader en een woord zoek je in het hele kader.
plat-wet-ontbreekt = Van dit beginsel staat er geen tekst in het kader.

plat-afronden = Dit was de laatste stap. Druk op Enter om af te ronden; met :terug kijk je deze stap nog eens na.
plat-afgerond = Bewaard in je dagboek, in dit bestand:
plat-terugblik-op = Op { $dag } kun je met beraad terugkijken.
plat-later-verder = Bewaard als concept. Start beraad opnieuw en kies Verder waar je was.
plat-niet-bewaard = Dit kon niet worden bewaard.
plat-concept-staat = Je concept is er nog. Start beraad om het later opnieuw te proberen.
plat-kopieer = Hieronder staat alles wat je schreef, zoals het in een bestand zou staan. Kopieer het naar een veilige plek.

plat-terugblik-leeg = Je hebt niets opgeschreven, dus er is geen terugblik bewaard.

# Een casus schrijven.
plat-casus-nieuw = Een nieuwe casus
plat-casus-verder = Verder schrijven aan: { $titel }
plat-casus-welkom = Elk antwoord wordt meteen bewaard. Laat leeg wat je nog niet weet. Met :stop schrijf je later verder, met :voorbeeld zie je hoe een andere casus dit doet, met :hulp wat je nog meer kunt typen.
plat-casus-nakijken = Typ een nummer om daarheen te gaan, of druk op Enter om te stoppen. Met :casus lees je je casus zoals hij wordt.
plat-casus-later = Je casus is bewaard en nog niet af. Met beraad casus nieuw schrijf je later verder.
plat-casus-bestand = Hij staat in dit bestand:
plat-deel = Deel { $nummer } van { $aantal }: { $deel }
plat-eerste-deel = Dit is het eerste deel.
plat-eerste-vraag-deel = Dit is de eerste vraag van dit deel.
plat-hint-kies-enkele = Typ de nummers met spaties ertussen.
plat-gronden-kader = In het kader staan { $aantal } gronden. Typ alles om ze te zien, of zoek met :kader en een woord.
plat-hulp-casus =
    Typ een van deze woorden op een eigen regel:
    :vorige, de vorige vraag van dit deel
    :terug, het vorige deel
    :verder, het volgende deel
    :voorbeeld, hoe een andere casus dit doet
    :casus, je casus zoals hij wordt
    :wet, de wettekst, bij een beginsel
    :kader en een woord, zoeken in het kader
    :stop, bewaren en later verder gaan
    :hulp, deze lijst
    Een langere tekst sluit je af met een punt op een eigen regel; een lege regel begint daarin een nieuwe alinea.
    Begin je met een lege regel, dan blijft staan wat er staat; een min wist een antwoord.
