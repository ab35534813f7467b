# Twee versies van een notitie, wat er niet te veranderen is, en de prullenbak.

versies-plan-anders = Een ander programma veranderde intussen wanneer je op deze notitie terugkijkt.
versies-plan-anders-raad = Open de notitie opnieuw en kies dan de dag.

versies-git = In dit bestand staan twee versies door elkaar: git kon ze niet samenvoegen.
versies-git-raad = Open de notitie in Dagboek, lees de twee versies naast elkaar en kies wat je houdt.
versies-niet-meer = In dit bestand staan geen twee versies meer.
versies-niet-meer-raad = Open de notitie opnieuw; misschien koos je al met een ander programma.
versies-tegenspraak = De twee versies spreken elkaar tegen.
versies-tegenspraak-raad = Kies een van de twee, of bewaar ze allebei.

prullenbak-niet-van-dagboek = Dit bestand hoort niet bij je dagboek.
prullenbak-niet-van-dagboek-raad = Verplaats het zelf; de map { $map } is alleen voor concepten en notities.
prullenbak-andere-schijf = De map waar dit heen moet, ligt op een andere schijf.
prullenbak-andere-schijf-raad = Verplaats het bestand zelf, of zet de mappen van beraad op dezelfde schijf.

# De pagina met twee versies.
versies-aantal = { $aantal ->
    [0] De twee versies zeggen hetzelfde.
    [one] De twee versies verschillen op één punt.
   *[other] De twee versies verschillen op { $aantal } punten.
}
versies-deze = Deze versie
versies-andere = De andere versie
versies-niets = hier staat niets
versies-zekerheid = zekerheid { $getal } van 5
versies-vast-ja = staat vast
versies-vast-nee = staat nog niet vast
versies-casus = casus
versies-vraag = de vraag
versies-titel = titel
versies-vorm = vorm
versies-begonnen = begonnen
versies-afgerond = afgerond
versies-stap = waar je was
versies-trefwoorden = trefwoorden
versies-plan = terugkijken
versies-plan-nooit = niet meer
