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
sessie-doe-vraag = Is dit de vraag waar het om draait? Ontbreekt er een optie, schrijf haar erbij.
sessie-doe-vraag-eigen = Zoek samen één vraag die begint met kun, wil, moet, durf of mag. Schrijf daarna twee tot vier dingen op die je kunt doen.
sessie-doe-eerste = Kies voor jezelf en bedenk waarom. De uitslag blijft dicht tot na het gesprek.
sessie-doe-stoelen = Ga om de beurt op een stoel zitten. Wat mag die van ons vak verwachten?
sessie-doe-wegen = Verander één feit tegelijk. Bij welk feit kies je anders?
sessie-doe-tweede = Bedenk eerst het sterkste argument voor de andere kant. Kies dan opnieuw, weer voor jezelf.
sessie-doe-verschillen = Wie anders koos dan de meesten, begint. De anderen vragen door en geven geen antwoord.
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
sessie-wie-verschillen = Eerst wie anders koos, daarna de rest
sessie-wie-oogst = De groep, de schrijver schrijft
sessie-wie-rondje = Het rondje, de leidinggevende als laatste
sessie-wie-daarna = De gespreksleider

# Rollen en regels, bij het openen
sessie-rol-gespreksleider = Gespreksleider: bewaakt tijd en toon, geeft geen mening
sessie-rol-schrijver = Schrijver: typt kort op wat er gezegd wordt
sessie-rol-inbrenger = Inbrenger: kent het verhaal, vertelt het en luistert
sessie-regel-eens = We hoeven het niet eens te worden
sessie-regel-vragen = Eerst vragen, dan pas vinden
sessie-regel-kwestie = Het gaat over de kwestie, niet over wie haar vertelt
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
sessie-vraag-anderen = Wat zegt wie anders koos?
sessie-vraag-afspraak = Afspraak
sessie-vraag-wie = Wie
sessie-vraag-wanneer = Wanneer
sessie-vraag-eens = Waar we het over eens zijn, in één zin
sessie-vraag-oneens = Waar we het niet over eens zijn, in één zin
sessie-vraag-rondje = Wat er gezegd werd, als dat mag
sessie-vraag-waarheen = Wat gaat waarheen, en wie brengt het?
sessie-vraag-naam = Is { $woord } een naam?
sessie-variant-kantelt = dan kiezen we anders
sessie-variant-blijft = dan kiezen we hetzelfde
sessie-variant-verdeeld = daarover zijn we verdeeld
sessie-naam-gewoon = nee, laat het staan
sessie-naam-naam = ja, schrijf er { $iemand }
sessie-iemand = iemand
