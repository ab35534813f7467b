# De sessie met een team: voor het scherm waar iedereen naar kijkt, en regel voor regel.

# Vooraf
sessie-vraag-waarover = Waarover gaat het?
sessie-vraag-duur = Hoeveel tijd is er?
sessie-vraag-mensen = Met hoeveel mensen zijn jullie?
sessie-vraag-bewaren = Wat bewaart beraad?
sessie-eigen = Een eigen kwestie
sessie-eigen-wat = iemand vertelt ter plekke wat er speelt
sessie-duur-30 = 30 minuten
sessie-duur-30-wat = één casus die klaarligt
sessie-duur-60 = 60 minuten
sessie-duur-60-wat = één casus, met tijd voor de vier stoelen
sessie-duur-90 = 90 minuten
sessie-duur-90-wat = ook voor een eigen kwestie waarvan de vraag nog gezocht wordt
sessie-bewaar-niets = niets
sessie-bewaar-niets-wat = er komt geen bestand; valt de laptop uit, dan is alles weg
sessie-bewaar-oogst = de oogst
sessie-bewaar-oogst-wat = wat jullie afspreken, en waar jullie het wel en niet over eens zijn
sessie-bewaar-verslag = het verslag
sessie-bewaar-verslag-wat = ook de flap en de uitslag van de rondes, zonder namen

# De fasen, in de bovenste regel
sessie-fase-opening = openen
sessie-fase-verhaal = casus
sessie-fase-feiten = feiten
sessie-fase-vraag = vraag
sessie-fase-eerste = eerste keuze
sessie-fase-stoelen = stoelen
sessie-fase-wegen = wegen
sessie-fase-tweede = tweede keuze
sessie-fase-verschillen = verschillen
sessie-fase-oogst = oogst
sessie-fase-rondje = rondje
sessie-fase-daarna = daarna

# Wat er groot op het scherm staat, per fase
sessie-groot-opening = Neem de tijd
sessie-groot-verhaal = De casus
sessie-groot-verhaal-eigen = Vertel
sessie-groot-feiten = Wat weten we?
sessie-groot-vraag = Waar draait het om?
sessie-groot-eerste = Kies in stilte
sessie-groot-stoelen = Vier stoelen
sessie-groot-wegen = Wat kan nog meer?
sessie-groot-tweede = Kies opnieuw
sessie-groot-verschillen = Wie koos anders?
sessie-groot-oogst = Wat spreken we af?
sessie-groot-rondje = Eén zin
sessie-groot-daarna = Wat gaat waarheen?

# Wat er nu te doen is
sessie-doe-opening = We onderzoeken een keuze. We hoeven het niet eens te worden, en niemand hoeft iemand te overtuigen.
sessie-doe-verhaal = Lees de casus hardop voor. Stel je voor dat jij dit bent.
sessie-doe-verhaal-eigen = Vertel in drie minuten wat er speelt en op welk moment jij moest kiezen. Noem rollen, geen namen.
sessie-doe-feiten = Stel alleen vragen om het te begrijpen. Oordelen komen later.
sessie-doe-vraag = Is dit de vraag waar het om draait? Ontbreekt er een optie, schrijf die erbij.
sessie-doe-vraag-eigen = Zoek samen één vraag die begint met kun, wil, moet, durf of mag. Schrijf daarna twee tot vier dingen op die je kunt doen.
sessie-doe-eerste = Lees de opties en bedenk voor jezelf wat je kiest, en waarom. Zo meteen kiezen jullie een voor een. De uitslag blijft dicht tot na het gesprek.
sessie-doe-stoelen = Verplaats je om de beurt in een van de vier. Wat mag die van ons vak verwachten?
sessie-doe-wegen = Verander steeds één feit. Zouden jullie dan anders kiezen?
sessie-doe-tweede = Wat is het sterkste argument voor de andere kant, en wie betaalt de prijs? Schrijf het op. Kies daarna opnieuw, weer voor jezelf.
sessie-doe-verschillen = Begin bij de keuze die het minst gekozen is. Wat pleit ervoor? Wie zo koos mag dat zeggen, maar het hoeft niet. De anderen vragen door en spreken niet tegen.
sessie-doe-oogst = Schrijf op wie wat doet, en wanneer. Kies een rol, geen naam.
sessie-doe-rondje = Wat neem je mee? Iedereen zegt één zin, niemand reageert.
sessie-doe-daarna = Het gesprek is klaar. Kijk samen wat er blijft staan.

# Wie spreekt tegen wie
sessie-wie-opening = De gespreksleider vertelt
sessie-wie-verhaal = Eén leest, de anderen luisteren
sessie-wie-verhaal-eigen = De inbrenger vertelt, de anderen luisteren
sessie-wie-feiten = Iedereen vraagt, wie het weet antwoordt, de schrijver schrijft
sessie-wie-vraag = De groep zoekt, de gespreksleider vraagt door
sessie-wie-eerste = Stil, om de beurt
sessie-wie-stoelen = Iedereen spreekt voor een stoel, de schrijver schrijft
sessie-wie-wegen = Iedereen, de leidinggevende als laatste
sessie-wie-tweede = Weer stil, om de beurt
sessie-wie-verschillen = Eerst de redenen van de minderheid, daarna de rest
sessie-wie-oogst = De groep, de schrijver schrijft
sessie-wie-rondje = Het rondje, de leidinggevende als laatste
sessie-wie-daarna = De gespreksleider

# Rollen en regels, bij het openen
sessie-rol-gespreksleider = Gespreksleider: bewaakt tijd en toon, geeft geen mening
sessie-rol-schrijver = Schrijver: typt kort op wat er gezegd wordt
sessie-rol-inbrenger = Inbrenger: kent het verhaal, vertelt het en luistert
sessie-regel-eens = We hoeven het niet eens te worden
sessie-regel-vragen = Eerst vragen, dan pas vinden
sessie-regel-kwestie = Het gaat over de kwestie, niet over wie het vertelt
sessie-regel-blijft = Wat hier gezegd wordt, blijft hier; alleen wat we samen opschrijven gaat mee

# Vragen aan de schrijver
sessie-vraag-titel = Hoe heet de kwestie?
sessie-vraag-situatie = Wat speelt er?
sessie-vraag-bekend = Wat staat vast?
sessie-vraag-onbekend = Wat weten we nog niet, en wie wel?
sessie-vraag-dilemma = De vraag
sessie-vraag-optie = Eigen optie
sessie-vraag-beginselen = Welke beginselen spelen?
sessie-vraag-wegen = Andere wegen
sessie-vraag-tegen = Het sterkste argument voor de andere kant
sessie-vraag-rest = Wie betaalt de prijs, en hoe maken we die kleiner?
sessie-vraag-anderen = Wat pleit voor wat het minst gekozen is?
sessie-vraag-afspraak = Afspraak
sessie-vraag-wie = Wie
sessie-vraag-wanneer = Wanneer
sessie-vraag-eens = Waar we het over eens zijn, in één zin
sessie-vraag-oneens = Waar we het niet over eens zijn, in één zin
sessie-vraag-rondje = Wat willen jullie daarvan opschrijven?
sessie-vraag-waarheen = Wie moet dit weten, en wie vertelt het?
sessie-vraag-naam = Wijst { $woord } op een persoon?
sessie-variant-kantelt = dan kiezen we anders
sessie-variant-blijft = dan kiezen we hetzelfde
sessie-variant-verdeeld = daarover zijn we verdeeld
sessie-naam-gewoon = nee, laat het staan
sessie-naam-naam = ja, vervang het door { $iemand }
sessie-iemand = iemand

# Op het gedeelde scherm
sessie-kop = Sessie
sessie-vooraf = Kies met de pijlen, Enter brengt je verder.
sessie-vooraf-begin = Met Ctrl-N beginnen jullie meteen. Zet de letters zo groot dat wie achterin zit ze leest; vaak kan dat met Ctrl en +.
sessie-mensen = { $aantal ->
    [one] 1 mens
   *[other] { $aantal } mensen
}
sessie-weinig = Met minder dan vier mensen is een keuze nooit echt geheim. Schrijf hem op papier, of zeg hem om de beurt hardop.
sessie-zoeken = Met / zoek je op een woord.
sessie-kaart = Moresprudentie
sessie-kaart-wat = Wat legde gewicht in de schaal? Vul in wat een ander team verder helpt. Schrijf rollen op, geen namen.
sessie-kaart-leeg = Er staat nog niets op de kaart. Met Esc ga je terug zonder kaart.
sessie-kaart-namen = Zeg eerst bij elk woord of het een naam is: { $namen }.
sessie-kaart-bewaard = De kaart is bewaard in { $pad }.
sessie-kies-casus = Kies eerst waarover het gaat.
sessie-groot-verder = Verder waar jullie waren
sessie-verder-met = Verder met { $titel }, bij { $fase }
sessie-nieuwe = Een nieuwe sessie
sessie-klok-stil = De klok staat stil. Met F6 loopt hij weer.
sessie-plaats = { $plaats } van { $aantal } · { $fase }
sessie-klok = nog { $minuten ->
    [one] 1 minuut
   *[other] { $minuten } minuten
}
sessie-klok-om = rond het rustig af
sessie-klok-pauze = de klok staat stil
sessie-klok-klaar = het gesprek is klaar
sessie-korter-voorstel = De tijd raakt op. Met F9 wordt het midden korter; de oogst houdt zijn tijd.
sessie-korter-gedaan = Het midden is korter. De oogst en het rondje houden hun tijd.
sessie-korter-niet = Er is nog tijd genoeg voor wat komt.
sessie-rollen = Rollen
sessie-regels = Regels
sessie-bewaren-we = Dit bewaren we: { $wat }.
sessie-bewaard-niets = Van deze sessie wordt niets bewaard.
sessie-schrijf-hier = de schrijver typt hier
sessie-geen-casus = Bij een eigen kwestie is er geen casus om te lezen.
sessie-geen-opties = Er zijn nog geen opties om uit te kiezen. Ga met Ctrl-P terug en schrijf er een paar op, of ga met Ctrl-N verder zonder ronde.
sessie-stoel-burgers = Wat mag iemand die ons nodig heeft van ons vak verwachten?
sessie-stoel-volksvertegenwoordigers = Wat mogen wie de regels maken en ons controleren van ons vak verwachten?
sessie-stoel-bestuurders = Wat mag een minister, wethouder of directie van ons vak verwachten?
sessie-stoel-ambtenaren = Wat mogen wij van elkaar en van onszelf verwachten?
sessie-ronde-toetsenbord = Het toetsenbord gaat rond: ieder drukt op een letter, niemand ziet welke
sessie-ronde-papier = Op papier: ieder vouwt een briefje, de gespreksleider telt
sessie-jouw-beurt = Jouw beurt: { $beurt } van { $aantal }
sessie-weet-niet = ik weet het nog niet
sessie-beurt-kies = Houd je hand voor het toetsenbord en druk op een letter. Er verschijnt niets op het scherm.
sessie-beurt-vast = Je keuze staat klaar. Met Enter leg je die vast, met Backspace wis je die. Geef daarna het toetsenbord door.
sessie-kies-eerst = Druk eerst op een letter, of op 0.
sessie-iedereen-koos = Iedereen heeft gekozen.
sessie-iedereen-koos-doe = De uitslag blijft dicht tot na het gesprek. Ctrl-N gaat verder. Kwam er nog iemand bij, druk dan op +.
sessie-nog-niet-gestemd = { $aantal ->
    [one] Er is er nog 1 die niet koos. Nog een keer Ctrl-N sluit de ronde zonder die keuze.
   *[other] Er zijn er nog { $aantal } die niet kozen. Nog een keer Ctrl-N sluit de ronde zonder hen.
}
sessie-nog-niet-geteld = Nog niet alle briefjes zijn geteld. Nog een keer Ctrl-N gaat verder zonder ronde.
sessie-anders-geteld = { $aantal ->
    [one] Er is 1 briefje
   *[other] Er zijn { $aantal } briefjes
}, en jullie zijn met { $mensen }. Nog een keer Ctrl-N gaat zo verder.
sessie-nog-namen = Zeg eerst of dit een naam is. Wat open blijft, komt als … in het bestand.
sessie-ronde-dicht = De ronde is dicht. De uitslag zien jullie na het gesprek. Klopte er iets niet? Met r houden jullie de ronde opnieuw; de oude uitslag vervalt dan.
sessie-papier-tel = Schrijf één letter op je briefje, of een 0, en vouw het dicht. De gespreksleider telt en typt hoeveel het er van elk zijn; de getallen blijven verborgen.
sessie-papier-samen = { $aantal ->
    [one] Samen 1 briefje
   *[other] Samen { $aantal } briefjes
}, bij { $mensen ->
    [one] 1 mens.
   *[other] { $mensen } mensen.
}
sessie-geen-rondes = Er zijn geen rondes gehouden. Vraag wie er twijfelt, en laat die beginnen.
sessie-eerst = eerst
sessie-nu = nu
sessie-verschil = { $verschil }
sessie-gebleven = De uitslag is gelijk gebleven. Er kan toch iemand van keuze zijn veranderd.
sessie-verschoven = De uitslag is verschoven.
sessie-groot-eensgezind = Wie twijfelde het langst?
sessie-doe-eensgezind = Iedereen koos hetzelfde. Laat wie het langst twijfelde vertellen wat er aan de andere kant trok.
sessie-doe-gelijk = Er is geen meerderheid. Laat beginnen wie het minst aan het woord was; de anderen vragen door.
sessie-groot-einde = Klaar
sessie-maak-kaart = Maak een kaart van wat gewicht in de schaal legde (moresprudentie), zonder namen
sessie-sluit = Sluit de sessie
sessie-sluiten-bewaard = Nog een keer Esc sluit de sessie. Wat er staat, is bewaard; later gaan jullie verder waar jullie waren.
sessie-sluiten-weg = Nog een keer Esc sluit de sessie. Er wordt niets bewaard, dus wat er staat is dan weg.
sessie-elders = Het bestand van deze sessie is door een ander programma veranderd en blijft staan; jullie tekst gaat verder in { $naam }.
sessie-tot-ziens = De sessie is bewaard in { $pad }. Lezen of afdrukken: beraad sessie toon { $naam } --html > sessie.html

# Toetsen in een sessie
sessie-toets-begin = de sessie beginnen
sessie-toets-kies = kiezen, en naar de volgende vraag
sessie-toets-fase = naar de volgende fase
sessie-toets-fase-terug = naar de fase ervoor
sessie-toets-sluiten = de sessie sluiten, na nog een keer Esc
sessie-toets-donker = scherm donker; elke toets geeft het licht terug
sessie-donker = donker
sessie-toets-pauze = klok stilzetten of weer laten lopen
sessie-toets-minder = twee minuten minder voor deze fase
sessie-toets-meer = twee minuten meer voor deze fase
sessie-meer = meer tijd
sessie-toets-korter = het midden korter maken
sessie-toets-ronde = de ronde beginnen
sessie-toets-overslaan = verder zonder ronde
sessie-overslaan = overslaan
sessie-toets-vast = keuze vastleggen, of verder als iedereen koos
sessie-vast = vastleggen
sessie-toets-opnieuw = keuze wissen, zolang die niet vastligt
sessie-opnieuw = opnieuw
sessie-toets-erbij = er is iemand bij gekomen
sessie-erbij = erbij of weg
sessie-toets-weg = er is iemand weg
sessie-toets-dicht = verder; een ronde gaat dan dicht
sessie-toets-wissen = getal wissen
sessie-wissen = wissen

# Hulp in een sessie
hulp-sessie-vooraf = Kies waarover het gaat, hoeveel tijd er is, met hoeveel mensen jullie zijn en wat er bewaard wordt. Enter neemt wat gemarkeerd is en gaat verder.
hulp-sessie-fase = Groot staat wat jullie nu doen. Met Enter of Ctrl-N ga je naar de volgende fase. De klok telt mee en dwingt niets af. Je dagboek is hier niet te openen.
hulp-sessie-tekst = De schrijver typt hier kort wat er gezegd wordt. Met Tab ga je naar het volgende veld, met Ctrl-N naar de volgende fase. Schrijf rollen op, geen namen.
hulp-sessie-keuze = Kies met de pijlen en zet iets met Enter aan of uit. Met Tab ga je naar de volgende vraag, met Ctrl-N naar de volgende fase.
hulp-sessie-ronde = Zo kiezen jullie in het geheim. De uitslag blijft dicht tot na het gesprek; wie wat koos en in welke volgorde, wordt nergens bewaard.
hulp-sessie-beurt = Druk op een letter; er verschijnt niets op het scherm. Enter legt je keuze vast. Geef daarna het toetsenbord door.
hulp-sessie-tellen = Tel de briefjes en typ per optie hoeveel het er zijn. De getallen blijven verborgen tot na het gesprek.
hulp-sessie-einde = Maak een kaart van wat gewicht in de schaal legde, of sluit de sessie.
sessie-regel-blijft-niets = Wat hier gezegd wordt, blijft hier; er wordt niets bewaard
sessie-regel-blijft-oogst = Wat hier gezegd wordt, blijft hier; alleen de afspraken en waar we het wel en niet over eens zijn, gaan mee
sessie-vraag-nog-afspraak = Nog een afspraak (mag leeg blijven)
sessie-wie-eensgezind = Wie twijfelde, begint
sessie-wie-om-de-beurt = Om de beurt
sessie-geen-letter = Die letter staat er niet bij. Kies een letter van de lijst, of 0.
sessie-geen-afspraak = Er staat nog geen afspraak. Nog een keer Ctrl-N gaat verder zonder; 'we spreken niets af' mag ook een afspraak zijn.
sessie-minstens-twee = Schrijf minstens twee dingen op die je kunt doen, anders valt er niets te kiezen. Nog een keer Ctrl-N gaat toch verder.
sessie-slaat-over = Nog een keer Ctrl-N slaat de stille keuze over.
sessie-verder-namen = Waar … staat, stond misschien een naam. Die is niet bewaard; vul er een rol in. De klok staat stil, met F6 loopt hij weer.
sessie-sluiten-ronde = Nog een keer Esc sluit de sessie. Deze ronde was niet af en wordt niet bewaard; die houden jullie dan opnieuw.
sessie-toets-naar-keuze = naar de keuze, of verder als die geweest is
sessie-toets-optie = een optie toevoegen, zolang er niet gekozen is
sessie-optie = optie erbij
sessie-toets-nog-eens = de ronde opnieuw houden
hulp-sessie-keuzes = Lees de opties. Met o schrijven jullie er een bij, met Enter gaan jullie kiezen. Is de ronde al geweest, dan houden jullie die met r opnieuw.
hulp-belofte-sessie = Wat jullie typen wordt bewaard zoals afgesproken: niets, de oogst of het verslag. Wie wat koos, wordt nergens bewaard. Van je dagboek is hier niets te zien.
sessie-optie-later = Er is al gekozen. Bij wegen kan er voor de tweede keuze nog een optie bij.
