# Het dagboek op de opdrachtregel: zoeken, nakijken en meenemen.

hulp-dagboek-zoek = Zoekt in alles wat je schreef
hulp-dagboek-zoek-gebruik = beraad dagboek zoek WOORD… [--json]
hulp-dagboek-zoek-voorbeeld =
    Elk woord moet erin staan; hoofdletters en accenten maken niet uit.

    Voorbeeld:
      beraad dagboek zoek geëist
      beraad dagboek zoek boete schuld --json
hulp-dagboek-zoekwoord = Een of meer woorden die erin staan
dagboek-niets-gevonden = In je dagboek staat niets met “{ $woorden }”.

hulp-dagboek-controleer = Leest alles na en zegt wat er niet klopt
hulp-dagboek-controleer-gebruik = beraad dagboek controleer [--json]
hulp-dagboek-controleer-voorbeeld =
    Er verandert niets. De exitstatus is 1 als er iets niet te lezen is.

    Voorbeeld:
      beraad dagboek controleer
      beraad dagboek controleer --json

hulp-dagboek-export = Neemt mee wat je schreef, als document of als gegevens
hulp-dagboek-export-gebruik = beraad dagboek export [NAAM…] [--als VORM] [--naar PLEK] [OPTIES]
hulp-dagboek-export-voorbeeld =
    Vormen voor --als:
      markdown        één document, de oudste notitie eerst; ook zonder --als
      html            één bladzijde om te printen of op een telefoon te lezen
      jsonl           een regel JSON per notitie, voor DuckDB of pandas
      csv             een tabel met een rij per notitie
      portfolio       per beginsel en per stoel, voor een gesprek over je vak
      beroepsnotitie  één notitie als bladzijde voor wie erover gaat

    Portfolio en beroepsnotitie zijn Markdown, of HTML als PLEK op .html eindigt.
    Privé zijn je eerste ingeving, je aannames en je aantekeningen. Die gaan mee,
    behalve in het portfolio. In de beroepsnotitie staan zij nooit.

    Voorbeeld:
      beraad dagboek export --naar dagboek.html
      beraad dagboek export --als jsonl --naar dagboek.jsonl
      beraad dagboek export --van 1-1-2026 --als portfolio --naar portfolio.md
      beraad dagboek export laatste --als beroepsnotitie --naar notitie.md
hulp-dagboek-export-naam = Naam of het begin ervan, of: laatste; zonder naam: alles

hulp-optie-als = De vorm, zie hieronder
hulp-optie-naar = Bestand of map; zonder, of met -, op het scherm
hulp-optie-per-notitie = Een bestand per notitie, in een map
hulp-optie-met-concepten = Ook wat nog niet af is
hulp-optie-zonder-prive = Zonder de privévelden
hulp-optie-met-prive = Met de privévelden, ook in het portfolio
hulp-optie-overschrijf = Ook over een bestand heen dat er al staat
hulp-optie-van-dag = Vanaf deze dag, zoals 2026-11-21 of 21-11-2026
hulp-optie-tot-dag = Tot en met deze dag
hulp-optie-beginsel = Waar dit beginsel in speelt, zoals evenredigheid
hulp-optie-stoel = Waar deze stoel in telt, zoals burgers
hulp-optie-op-casus = Over deze casus, met de naam uit beraad casus lijst
hulp-optie-trefwoord = Met dit trefwoord

dagboek-niets-gekozen = Er is geen notitie die daaraan voldoet.
dagboek-niets-gekozen-doe = Vraag minder tegelijk, of kijk met beraad dagboek lijst wat er is.
dagboek-periode-omgekeerd = De dag bij --van is later dan de dag bij --tot.
dagboek-periode-omgekeerd-doe = Draai de twee dagen om.

# Wat je meeneemt als document.
boek-titel = Mijn dagboek
boek-inhoud = Inhoud
boek-maand = { $maand } { $jaar }
boek-periode = { $eerst } tot en met { $laatst }
boek-gemaakt = gemaakt op { $dag }
boek-zonder-prive = De privévelden staan er niet in: de eerste ingeving, de aannames en de aantekeningen.

portfolio-titel = Portfolio
portfolio-wat-het-is = Dit zijn notities die ik zelf koos, voor een gesprek over mijn vak. Eerst staat er per beginsel en per stoel wat ik schreef. Daarna staat elke kwestie één keer in het kort, met wat ik er later van zag. De nummers verwijzen daarnaar.
portfolio-nummer = { $nummer }. { $titel }
portfolio-kwesties = De kwesties in het kort
portfolio-keuze = mijn keuze

beroepsnotitie-titel = Beroepsnotitie: { $titel }
beroepsnotitie-aan = Aan
beroepsnotitie-aan-vul = [Vul in: aan wie deze notitie gaat. Noem een rol, geen naam.]
beroepsnotitie-kwestie = Waar het om gaat
beroepsnotitie-vast = Wat vaststaat
beroepsnotitie-vast-vul = [Vul in: de feiten die vaststaan.]
beroepsnotitie-open = Wat nog niet vaststaat
beroepsnotitie-vraag = Wat ik vraag
beroepsnotitie-vraag-vul = [Vul in: wat je van de ander vraagt, en voor wanneer.]
beroepsnotitie-voorstel = Wat ik voorstel
beroepsnotitie-voorstel-vul = [Vul in: wat je voorstelt, en waarom.]

# Waar het heen gaat.
meenemen-is-map = Hier staat een map.
meenemen-is-map-doe = Noem een bestand in die map, of kies een bestand per notitie.
meenemen-geen-map = Deze map is er niet.
meenemen-geen-map-doe = Maak de map eerst, of noem een map die er al is.
meenemen-eigen-map = Daar bewaart beraad zelf wat je schrijft, in { $map }.
meenemen-andere-plek = Noem een andere plek.
meenemen-staat-er-al = Dit bestand staat er al.
meenemen-map-vol = In deze map staat al iets.
meenemen-staat-er-al-doe = Noem een andere plek bij --naar, of voeg --overschrijf toe.
meenemen-vraag = { $plek } is er al. Wil je eroverheen schrijven? Typ ja of nee:
meenemen-niet = Er is niets geschreven.
meenemen-klaar = Geschreven: { $plek }
meenemen-prive = Je privévelden gaan mee: de eerste ingeving, de aannames en de aantekeningen. Met --zonder-prive blijven zij weg.
meenemen-niet-alles = { $aantal ->
        [one] 1 bestand is niet te lezen en gaat niet mee.
       *[other] { $aantal } bestanden zijn niet te lezen en gaan niet mee.
    }
meenemen-niet-alles-doe = Met beraad dagboek controleer zie je alles wat niet klopt.
meenemen-per-notitie = Een bestand per notitie kan alleen als Markdown of HTML, in een map.
meenemen-per-notitie-doe = Noem een map bij --naar, en bij --als markdown of html.
meenemen-een-notitie = Een beroepsnotitie gaat over één notitie; er zijn er { $aantal } gekozen.
meenemen-een-notitie-doe = Noem er een, bijvoorbeeld beraad dagboek export laatste --als beroepsnotitie.
meenemen-nooit-prive = In een beroepsnotitie staan nooit privévelden.
meenemen-nooit-prive-doe = Laat --met-prive weg.
meenemen-namen = Dit kunnen namen zijn: { $namen }. Zet er een rol voor in de plaats.
meenemen-lees-na = Lees het na voordat je het verstuurt.

# Alles nalezen.
controle-conflict = Dit is een tweede versie, gemaakt toen twee computers dezelfde notitie veranderden.
controle-conflict-doe = Open { $naam } in Dagboek, lees de twee naast elkaar en kies wat je houdt.
controle-dubbel = Hier staat hetzelfde als in { $bestand }.
controle-dubbel-doe = Een van de twee kan weg.
controle-dag = In de naam staat { $naam }, in het bestand { $inhoud }.
controle-dag-doe = Kijk welke dag klopt, en verander de naam of de regel met begonnen.
controle-af-bij-concepten = Deze notitie is af, maar staat bij de concepten.
controle-af-bij-concepten-doe = Zet het bestand in de map dagboek, onder het jaar.
controle-onaf-in-dagboek = Deze notitie is niet af, maar staat in het dagboek.
controle-onaf-in-dagboek-doe = Wil je er verder in schrijven, zet het bestand dan in de map concepten.
controle-vreemd = Dit bestand is niet van beraad.
controle-vreemde-map = Deze map is niet van beraad.
controle-vreemd-doe = Het mag blijven staan; beraad leest en verandert het niet.
controle-niet-te-lezen = Wat niet te lezen is
controle-te-weten = Goed om te weten
controle-slot = { $notities ->
        [one] 1 notitie
       *[other] { $notities } notities
    } en { $concepten ->
        [one] 1 concept
       *[other] { $concepten } concepten
    } gelezen. { $fout ->
        [0] Alles is te lezen.
        [one] 1 ding is niet te lezen.
       *[other] { $fout } dingen zijn niet te lezen.
    } { $weten ->
        [0] {""}
        [one] 1 ding om te weten.
       *[other] { $weten } dingen om te weten.
    }
