# Meenemen op het hele scherm: wat je schreef, en een beroepsnotitie.

meenemen-kop = Meenemen
meenemen-aantal = { $aantal ->
    [one] 1 notitie
   *[other] { $aantal } notities
}
meenemen-zonder-concepten = { $aantal ->
    [one] 1 concept gaat niet mee: dat is nog niet af.
   *[other] { $aantal } concepten gaan niet mee: die zijn nog niet af.
}
meenemen-niets = Er staat hier nog geen notitie die af is.

vraag-meenemen-vorm = In welke vorm?
vorm-html = HTML
vorm-html-uitleg = Eén bladzijde om te printen, of om op een telefoon te lezen.
vorm-markdown = Markdown
vorm-markdown-uitleg = Eén document dat elk tekstprogramma opent.
vorm-los = Markdown, een bestand per notitie
vorm-los-uitleg = Een map waarin elke notitie apart staat.
vorm-portfolio = Portfolio
vorm-portfolio-uitleg = Per beginsel en per stoel, voor een gesprek over je vak. Jij kiest wat erin komt.
vorm-csv = CSV
vorm-csv-uitleg = Een tabel voor een rekenblad, met een rij per notitie.
vorm-jsonl = JSON Lines
vorm-jsonl-uitleg = Een regel per notitie, voor DuckDB of pandas.

vraag-meenemen-prive = Gaat mee wat privé is?
meenemen-prive-wat = Privé zijn je eerste ingeving, je aannames en je aantekeningen.
meenemen-met-prive = ja, dat gaat mee
meenemen-zonder-prive = nee, dat blijft hier

vraag-meenemen-plek = Waar komt het te staan?
vraag-meenemen-map = In welke map komen de bestanden te staan?
meenemen-plek-leeg = een map en een naam, zoals ~/dagboek.html
meenemen-komt-in = Wordt: { $plek }
meenemen-portfolio-plek = Eindigt de naam op .md, dan wordt het Markdown.
meenemen-hierna = Hierna kies je welke notities erin komen.
meenemen-geen-plek = Er staat nog niet waar het heen moet.
meenemen-geen-plek-doe = Typ een map en een naam.
meenemen-naam-dagboek = dagboek-{ $dag }
meenemen-naam-portfolio = portfolio-{ $dag }

vraag-meenemen-over = Er staat al een bestand met deze naam. Wat wil je?
vraag-meenemen-map-vol = In deze map staat al iets. Wat wil je?
meenemen-andere-naam = een andere naam
meenemen-eroverheen = eroverheen schrijven; wat er staat, gaat weg
meenemen-erbij = erbij zetten; bestanden met dezelfde naam gaan weg

vraag-meenemen-welke = Welke notities komen in het portfolio?
meenemen-staan-aan = { $aan } van { $alle } staan aan.
meenemen-niets-aan = Er staat geen notitie aan. Zet er met de spatiebalk een aan.

meenemen-bezig = Bezig met schrijven. Met Esc stop je.
meenemen-leest = { $gelezen } van { $alle } notities gelezen. Met Esc stop je.
meenemen-gestopt = Gestopt.

beroepsnotitie-kop = Beroepsnotitie
beroepsnotitie-vul = [Vul in
vraag-beroepsnotitie = Maak er je eigen notitie van.
beroepsnotitie-uitleg = Dit is een voorstel, gemaakt van wat je schreef. Het wordt niet bewaard onder het typen: met Ctrl-S zeg je waar het komt te staan.
beroepsnotitie-bestand = beroepsnotitie-{ $dag }.html
vraag-beroepsnotitie-plek = Waar komt de beroepsnotitie te staan?
beroepsnotitie-plek = Eindigt de naam op .html, dan wordt het een bladzijde om te printen. Met .md blijft het Markdown.
beroepsnotitie-nog = { $aantal ->
    [one] Nog 1 plek om in te vullen
   *[other] Nog { $aantal } plekken om in te vullen
}
beroepsnotitie-namen = Dit kan een naam zijn: { $namen }. Zet er een rol voor in de plaats.
beroepsnotitie-geen-naam = Is het geen naam? Met Ctrl-G vraagt beraad er niet meer naar.
beroepsnotitie-weg = Deze notitie staat nog nergens. Met Ctrl-S bewaar je haar; nog een keer Esc en ze is weg.

hulp-dagboek-zoeken = Typ wat je zoekt; de lijst loopt mee. Met Enter lees je een notitie, met F6 neem je mee wat er gevonden is.
hulp-meenemen = Kies hoe je meeneemt wat je schreef. Met Enter ga je naar de volgende vraag; na de laatste wordt het geschreven. Je dagboek zelf verandert niet.
hulp-meenemen-keuze = Zet met de spatiebalk aan of uit wat erin komt. Met Enter wordt het geschreven.
hulp-beroepsnotitie = Je maakt een notitie voor wie erover gaat. Zij wordt pas bewaard als je met Ctrl-S zegt waar.

doe-meenemen-kort = meenemen
doe-meenemen-verder = verder, of schrijven
doe-meenemen-schrijven = schrijven
doe-meenemen-vinken = een notitie aan of uit zetten
doe-meenemen-alles = alles aan, of alles uit
doe-meenemen-alles-kort = alles
doe-appel-bewaren = bewaren
