# Een eigen casus schrijven: delen, vragen, wat erbij hoort. Dezelfde woorden op het scherm, regel voor regel en in het
# bestand.

schets-deel-verhaal = verhaal
schets-deel-opties = opties
schets-deel-beginselen = beginselen
schets-deel-stoelen = stoelen
schets-deel-varianten = varianten
schets-deel-beroep = beroep
schets-deel-indeling = indeling
schets-deel-nakijken = nakijken

schets-kop-verhaal = Eén mens, één moment, één vraag. Schrijf rollen op, geen namen en geen dossiernummers.
schets-kop-opties = Wat kun je doen? Drie of vier wegen die je allemaal kunt verdedigen. Ook de wijze weg kost iets.
schets-kop-beginselen = Welke beginselen spelen hier, en waarom?
schets-kop-stoelen = Wat mogen zij hier verwachten, en wat zeggen zij achteraf?
schets-kop-varianten = Maar wat als er één feit anders was? Samen maken ze bij elke optie even twijfelen.
schets-kop-beroep = Waar kan iemand zich in dit geval op beroepen?
schets-kop-indeling = Waar hoort deze casus, en waarmee vind je hem terug?

schets-titel = Hoe heet de casus?
schets-rol = Wie ben je?
schets-vraag = Wat is de vraag?
schets-optie = Optie { $letter }
schets-prijs = De prijs van optie { $letter }
schets-gevolg = Wat volgt er op optie { $letter }?
schets-dient-beginselen = Welke beginselen dient optie { $letter }?
schets-dient-stoelen = Welke stoelen dient optie { $letter }?
schets-spelen = Welke beginselen spelen hier?
schets-centraal = Om welke draait het?
schets-waarom = Waarom speelt { $naam } hier?
schets-eigen-vraag = Wat vraag je de lezer over { $naam }?
schets-stem = Wat zeggen { $stoel } achteraf?
schets-variant = Variant { $nummer }
schets-kantelt = Bij welke opties doet variant { $nummer } twijfelen?
schets-zwaarder = Welk beginsel telt bij variant { $nummer } zwaarder?
schets-beroep = Waar kun je je hier op beroepen?
schets-waarbij = Waarbij helpt { $naam }?
schets-grond-onbekend = Niet in het kader
schets-bron = Bron { $nummer }
schets-vindplaats = Waar staat bron { $nummer }?

schets-wat-titel = kort en concreet
schets-wat-rol = je werk, in één zin
schets-wat-situatie = feiten en geen oordeel, van binnenuit verteld, in twee of drie alinea's
schets-wat-vraag = begint met Kun, Wil, Moet, Durf of Mag, zonder komma
schets-wat-optie = wat je doet, beginnend met Ik, ongeveer even lang als de andere
schets-wat-prijs = wat het kost, en wie dat merkt
schets-wat-gevolg = wat er daarna gebeurt, verteld en niet gewogen
schets-wat-minstens = minstens één
schets-wat-spelen = alleen die hier iets te zeggen hebben
schets-wat-centraal = die hier botsen
schets-wat-waarom = in de woorden van dit geval
schets-wat-eigen-vraag = een vraag die de lezer zelf beantwoordt
schets-wat-verwacht = begint met Dat ik
schets-wat-stem = in hun eigen woorden, zonder te zeggen wat goed was
schets-wat-variant = één ander feit, als vraag, beginnend met Maar wat als
schets-wat-kantelt = die je dan minder zeker zou kiezen
schets-wat-zwaarder = één van de negen
schets-wat-beroep = gronden uit het kader
schets-wat-waarbij = wat je er hier mee kunt
schets-wat-werkveld = het soort werk
schets-wat-terrein = waar het dilemma ontstaat
schets-wat-laag = waar in de overheid
schets-wat-trefwoorden = in kleine letters, met een komma ertussen
schets-wat-bron = waar de casus op rust; bij iets dat je zelf meemaakte mag dit leeg blijven
schets-wat-vindplaats = een adres, of een boek met de bladzijde

schets-maat-woorden = { $van } tot { $tot } woorden
schets-maat-hoogstens = hoogstens { $tot } woorden
schets-maat-aantal = { $van } tot { $tot }
schets-telt-woorden = { $aantal ->
    [one] 1 woord, { $van } tot { $tot }
   *[other] { $aantal } woorden, { $van } tot { $tot }
}
schets-telt-hoogstens = { $aantal ->
    [one] 1 woord, hoogstens { $tot }
   *[other] { $aantal } woorden, hoogstens { $tot }
}
schets-telt-gekozen = { $aantal } gekozen, { $van } tot { $tot }
schets-telt-trefwoorden = { $aantal ->
    [one] 1 trefwoord, { $van } tot { $tot }
   *[other] { $aantal } trefwoorden, { $van } tot { $tot }
}

# In het bestand.
schets-bestand-kop =
    Een casus van jezelf, gemaakt met beraad casus nieuw. Dit bestand is van jou.
    Verder schrijven kan in beraad en hier. Achter een # staat uitleg; die telt niet mee.
schets-bestand-uitleg = { $sleutel }: { $wat }
schets-bestand-kies = { $sleutel }: { $wat }; kies uit { $lijst }

# Op het scherm.
schets-zonder-titel = Nieuwe casus
schets-zin = { $zin }.
schets-voorbeeld = Een voorbeeld
schets-klaar = Deze casus is klaar en staat in Casussen.
schets-klaar-wat = Je kunt er altijd aan verder schrijven. Lees hem eens hardop voor aan iemand die het werk doet.
schets-kan-beter = Deze casus staat in Casussen. Dit kan er nog beter.
schets-nog-niet-af = Deze casus is nog niet af. Dit ontbreekt nog, of kan beter.
schets-kies-wat = Met Enter ga je erheen. Stoppen kan altijd; wat er staat, is bewaard.
schets-zo-ziet-hij-eruit = Zo ziet je casus eruit
schets-later = Bewaard. Open je casus in Casussen om verder te schrijven.
schets-tot-later = Bewaard. Start beraad en ga naar Casussen om verder te schrijven.
schets-bestand-fout = In dit bestand staat een fout, dus beraad laat het zoals het is.
schets-bestand-opmerking = Op regel { $regel } staat een opmerking van jezelf, dus beraad laat dit bestand zoals het is.
schets-bestand-vreemd = Op regel { $regel } staat iets dat beraad niet kent of anders zou opschrijven, dus beraad laat dit bestand zoals het is.
schets-verder-in-editor = { $reden } Schrijf verder in je editor:
schets-verder = Met b schrijf je hier verder.
schets-weg = Deze casus staat er niet meer: het bestand is weg of heeft een andere naam.
schets-elders = Het bestand van deze casus is door een ander programma veranderd en blijft staan; jouw tekst gaat verder in { $naam }.
schets-naast = In Casussen ligt nog een eigen casus die niet af is. Wil je daaraan verder, ga dan met Esc terug.
schets-niet-af = nog niet af
schets-niet-af-bij = Nog niet af: { $delen }.
schets-nog-te-doen = Nog te doen
schets-rij-leeg = Nog leeg: { $naam }

hulp-schets-tekst = Schrijf wat je wilt; alles mag nog leeg blijven. Met Tab ga je naar de volgende vraag, met Ctrl-N naar het volgende deel. Met F3 zie je hoe een andere casus dit doet.
hulp-schets-keuze = Ga met de pijlen naar een regel en zet hem met Enter aan of uit. Met Tab ga je naar de volgende vraag, met F3 zie je hoe een andere casus dit doet.
hulp-schets-nakijken = Hier staat wat er nog ontbreekt of beter kan. Kies met de pijlen en ga er met Enter heen. Daaronder zie je je casus zoals hij wordt.
hulp-schets-klaar = Alles is er. Hieronder lees je je casus zoals anderen hem lezen; met Enter ga je terug.
hulp-eigen-kaart = Kies hoeveel tijd je neemt: kort of ruim. Deze casus schreef je zelf; met b schrijf je eraan verder.
hulp-eigen-bestand = Dit ontbreekt nog aan je casus, of kan beter. Met b schrijf je verder.
hulp-eigen-notitie = Dit is wat je schreef over je eigen kwestie. Met c maak je er een casus van; de notitie blijft zoals zij is.

# De opdracht.
schets-van-casus = De notitie { $naam } gaat over de casus { $casus }, en die is er al.
schets-van-casus-doe = Kies met --van een notitie zonder casus, of begin van niets met beraad casus nieuw.
