# De sessie met een team, regel voor regel.

# Vooraf
team-welkom = Zo leid je een sessie regel voor regel. Met :stop ga je later verder, met :hulp zie je wat je kunt typen.
team-onaf = Deze sessie is nog niet af: { $titel }, begonnen op { $dag }, bij { $fase }
team-onaf-verder = Verder met deze sessie
team-waarover-hoe = Er zijn { $aantal } casussen. Typ een nummer of een naam om te kiezen, een woord om te zoeken, alles voor de hele lijst, of 0 voor een eigen kwestie.
team-waarover-casus = { $titel }. { $vraag }
team-waarover-gekozen = Gekozen: { $titel }
team-waarover-niets = Er is geen casus met “{ $woord }”. Probeer een ander woord, of typ alles.
team-waarover-kies = Kies eerst waar het over gaat, of typ :stop.
team-houd = Druk op Enter voor { $wat }.
team-houd-mensen = Druk op Enter voor { $aantal }, of typ een getal van 1 tot en met { $hoog }.
team-mensen-geen-getal = Typ een getal van 1 tot en met { $hoog }.
team-geen-keuze = Dat staat er niet bij. Typ een nummer uit de lijst.

# Een fase
team-fase = Fase { $nummer } van { $aantal }: { $fase }
team-klaar-met-praten = Na afloop: { $fase }
team-wie = Wie spreekt: { $wie }.
team-tijd-fase = { $deel } voor dit deel, nog { $rest } in totaal.
team-tijd-fase-krap = { $deel } voor dit deel. De afgesproken tijd is om.
team-minuten = { $aantal ->
    [one] 1 minuut
   *[other] { $aantal } minuten
}
team-minder-dan-minuut = minder dan een minuut
team-anderhalf = anderhalve minuut
team-half = { $aantal }½ minuut
team-bewaard-wordt = Wat beraad bewaart: { $wat } ({ $uitleg }).
team-regel = { $naam }: { $tekst }
team-vragen = Vragen aan de schrijver:
team-vraag-staat-er = { $vraag } (staat al iets)
team-hint-vragen = Typ een nummer voor die vraag, of druk op Enter voor alle vragen na elkaar. Met :verder begint de volgende fase.
team-hint-verder = Met :verder begint de volgende fase.
team-vragen-klaar = Dit waren de vragen van deze fase.
team-geen-vraag = Dit is geen nummer van een vraag, dus het is niet bewaard.
team-eerste-fase = Dit is de eerste fase.
team-eerste-vraag = Dit is de eerste vraag van deze fase.
team-stoel = Wat mogen { $stoel } hier van ons vak verwachten?
team-notitie = Wat zeggen we over { $beginsel }?
team-optie = Optie { $letter }, van jullie zelf
team-afspraak = Afspraak { $nummer }: wat gaat er gebeuren?
team-afspraak-wie = Wie doet dit? Het gaat om: { $wat }
team-afspraak-wanneer = Wanneer is het klaar? Het gaat om: { $wat }
team-deze-afspraak = afspraak { $nummer }
team-hint-rol = Schrijf een rol op, geen naam.

# De klok
team-tijd = Dit deel duurt { $deel }; daarvan is nog { $rest } over. In totaal nog { $totaal }.
team-tijd-om = De tijd voor dit deel is om. In totaal nog { $totaal }.
team-tijd-alles-om = De afgesproken tijd is om. Neem rustig de tijd om af te ronden.
team-tijd-na = Het gesprek is klaar; de klok staat stil.
team-tijd-voorbij = De tijd voor dit deel is om. Rond af als het kan, of typ :meer voor twee minuten erbij.
team-klok-stil = De klok staat stil. Met :pauze loopt hij weer.
team-klok-loopt = De klok loopt weer.
team-voorstel = De rest past niet meer in de tijd. Voorstel: { $delen }. Keuzes en oogst houden hun tijd. Met :korter neem je dit over.
team-voorstel-deel = { $fase } { $nieuw } in plaats van { $oud }
team-voorstel-hint = De rest past niet meer in de tijd. Met :tijd hoor je een voorstel.
team-korter-niet = De rest past nog in de tijd; er hoeft niets korter.
team-korter-gedaan = Dat is overgenomen. Keuzes en oogst houden hun tijd.
team-gegeven = Dit deel duurt nu { $deel }.

# Wie er zijn
team-mensen = Jullie zijn nu met { $aantal ->
    [one] één
   *[other] { $aantal }
 }.
team-mensen-meest = Meer dan { $aantal } mensen kan beraad niet tellen.
team-mensen-minst = Er blijft altijd één iemand over.

# Kiezen
team-keuzes = Dit kun je kiezen:
team-keuze = { $letter }. { $tekst }
team-hoe-kiezen = Typ :stem als het toetsenbord rondgaat, of :papier als iedereen een letter op papier zet en jij telt.
team-al-gekozen = Deze ronde is geweest. De uitslag hoor je na het gesprek.
team-nog-niet-gekozen = Jullie hebben nog niet gekozen. Typ nog eens :verder als je deze ronde wilt overslaan.
team-eerst-kiezen = Kies eerst zelf. Daarna hoor je wat in andere gesprekken gewicht had.
team-geen-ronde = In deze fase wordt er niet gekozen.
team-opnieuw = Deze ronde is al geweest. Typ ja om opnieuw te kiezen; de uitslag van net vervalt dan. Iets anders laat alles zoals het is.
team-blijft = Alles blijft zoals het was.
team-niet-verbergen = Hier kan beraad niet verbergen wat je typt. Kies daarom op papier.
team-schermlezer = Leest een schermlezer de toetsen voor? Zet dat nu uit, of draag een koptelefoon. Anders hoort iedereen wat je kiest.
team-beurt = Beurt { $nummer } van { $aantal }.
team-jouw-beurt = Jouw beurt. Kies met een letter, of 0 als je het nog niet weet; wat je typt, ziet niemand.
team-bevestig = Enter bevestigt, t is opnieuw.
team-geen-letter = Dat is geen letter uit de lijst. Kies een letter, of 0.
team-stem-niet-hier = Dat kan nu niet. Tijdens het kiezen werken :laat, :weg, :papier, :klaar en :stop.
team-gekozen = Je keuze is geteld. Geef het toetsenbord door.
team-kiezen-klaar = Iedereen heeft gekozen. De uitslag hoor je na het gesprek.
team-kiezen-dicht = De ronde is dicht, met { $aantal ->
    [one] één keuze
   *[other] { $aantal } keuzes
 }. De uitslag hoor je na het gesprek.
team-kiezen-leeg = Er is nog niets gekozen, dus er is geen uitslag.
team-naar-papier = Verder op papier. Wat er net gekozen is, telt niet mee; iedereen schrijft opnieuw.
team-papier-hoe = Iedereen schrijft een letter op, of een 0 voor nog geen keuze, en vouwt het papier dicht. Jij telt ze voor jezelf en typt de aantallen.
team-papier-verborgen = Wat je typt, ziet niemand.
team-papier-zichtbaar = Let op: wat je typt, kan op het scherm te zien zijn.
team-papier-optie = Hoeveel papieren met { $letter }? ({ $tekst })
team-papier-blanco = Hoeveel papieren met een 0?
team-papier-getal = Typ een getal van 0 tot en met { $hoog }. Met :vorige ga je één terug.
team-papier-samen = Samen { $aantal ->
    [one] één papier
   *[other] { $aantal } papieren
 }.
team-papier-anders = Jullie zijn met { $mensen }, dus dat klopt niet helemaal.
team-papier-bevestig = Enter sluit de ronde, t is opnieuw tellen.
team-papier-leeg = Er is geen enkel papier geteld. Tel opnieuw, of typ :klaar om zonder uitslag verder te gaan.

# De uitslag
team-uitslag = De uitslag:
team-uitslag-beide = { $letter }: eerst { $eerst }, nu { $nu } ({ $tekst })
team-uitslag-een = { $letter }: { $aantal } ({ $tekst })
team-uitslag-nieuw = { $letter }: toen nog niet, nu { $nu } ({ $tekst })
team-nul-beide = Nog geen keuze: eerst { $eerst }, nu { $nu }
team-nul-een = Nog geen keuze: { $aantal }
team-ander-aantal = Eerst kozen er { $eerst }, nu { $nu }. Lees het verschil daarom met zorg.
team-een-ronde = Er is maar één ronde gehouden, dus er is niets te vergelijken.
team-meeste = Het vaakst gekozen is { $letter }. Zeggen wat je koos mag, het hoeft niet.
team-gelijk = { $letters } kregen evenveel keuzes.
team-eensgezind = Iedereen koos { $letter }.
team-niemand-koos = Niemand wist het al.
team-en = { $eerste } en { $laatste }

# Daarna
team-namen = In de tekst staan woorden die een naam kunnen zijn. Zeg van elk of het zo is. Wat je overslaat, komt als drie puntjes in het bestand.
team-namen-geen = Er zijn geen woorden gevonden die een naam kunnen zijn. Kijk zelf ook of er iemand te herkennen is.
team-hint-klaar = Met :verder sluit je de sessie.
team-niets-bewaard = Er is niets bewaard, zoals jullie afspraken.
team-bewaard = De sessie is klaar. Bewaard is { $wat }, in dit bestand:
team-later = De sessie is bewaard zoals ze nu is. Met beraad sessie ga je later verder.
team-later-niets = De sessie is gestopt. Er is niets bewaard, want dat spraken jullie zo af.
team-niets-dan-kaart = Van de sessie is niets bewaard, zoals jullie afspraken. De kaart is er wel.

# De kaart
team-kaart-maken = Willen jullie een kaart maken van wat gewicht in de schaal legde? Typ ja. Met Enter sluiten jullie de sessie zonder kaart.
team-kaart-ja-of-nee = Typ ja voor een kaart, of druk op Enter om zonder kaart te sluiten.
team-kaart-hoe = Laat leeg wat er niet toe doet. De kaart wordt pas bewaard als alles beantwoord is; met :terug komt er geen kaart.
team-kaart-eerste = Dit is de eerste vraag van de kaart.
team-kaart-leeg = Er staat niets op de kaart, dus er is geen kaart gemaakt.
team-kaart-geen = Er is geen kaart bewaard. Dit stond erop; kopieer het als jullie het willen houden.
team-kaart-bewaard = De kaart is bewaard, in dit bestand:
team-kaart-hulp =
    Typ een van deze woorden op een eigen regel:
    :vorige, de vorige vraag
    :verder, de rest van de vragen overslaan
    :terug, terug zonder kaart
    :casus, de casus nog eens
    :moresprudentie, wat in andere gesprekken gewicht had
    :kader en een woord, zoeken in het kader
    :stop, stoppen zonder kaart
    :hulp, deze lijst
    Een langere tekst sluit je af met een punt op een eigen regel. Een lege regel slaat een vraag over; een min wist een antwoord.

team-hulp =
    Typ een van deze woorden op een eigen regel:
    :verder, de volgende fase
    :terug, de fase ervoor
    :vragen, de vragen van deze fase
    :vorige, de vorige vraag
    :tijd, hoeveel tijd er nog is, en een voorstel als het krap wordt
    :meer en :minder, twee minuten meer of minder voor dit deel
    :korter, het voorstel overnemen
    :pauze, de klok stilzetten of weer laten lopen
    :stem, kiezen terwijl het toetsenbord rondgaat
    :papier, kiezen op papier
    :laat, er komt iemand bij
    :weg, er gaat iemand weg
    :casus, de casus nog eens
    :moresprudentie, wat in andere gesprekken gewicht had
    :wet, de wettekst, bij een beginsel
    :kader en een woord, zoeken in het kader
    :stop, bewaren en later verder gaan
    :hulp, deze lijst
    Een langere tekst sluit je af met een punt op een eigen regel. Een lege regel slaat een vraag over; een min wist een antwoord.
team-eerst-vooraf = Dat kan als de sessie begonnen is. Antwoord eerst op de vraag.
