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
      markdown        één document, de oudste notitie eerst (dit is gewoon)
      html            één bladzijde om te printen of op een telefoon te lezen
      jsonl           een regel JSON per notitie, voor DuckDB of pandas
      csv             een tabel met een rij per notitie
      portfolio       per beginsel en per stoel, voor een gesprek over je vak
      beroepsnotitie  één notitie als bladzijde voor wie erover gaat

    Portfolio en beroepsnotitie zijn Markdown, of HTML als PLEK op .html eindigt.
    Privé zijn je eerste ingeving, je aannames en je aantekeningen. Die gaan mee,
    behalve in het portfolio en de beroepsnotitie. In de beroepsnotitie staan zij
    nooit. Van de velden die hier niet staan, kies je zelf wie ze leest.

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
