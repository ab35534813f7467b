# De prullenbak, en de pagina waarop je kiest uit twee versies van een notitie.

prullenbak-kop = Prullenbak
prullenbak-leeg = Er ligt niets in de prullenbak. Wat je in je dagboek weggooit, komt hier te liggen.
prullenbak-aantal = { $aantal ->
    [one] Hier ligt 1 bestand. Het blijft liggen tot je de prullenbak leegt.
   *[other] Hier liggen { $aantal } bestanden. Ze blijven liggen tot je de prullenbak leegt.
}
prullenbak-legen = { $aantal ->
    [one] Er gaat 1 bestand voorgoed weg. Druk nog eens op l.
   *[other] Er gaan { $aantal } bestanden voorgoed weg. Druk nog eens op l.
}
hulp-prullenbak = Dit gooide je weg. Lees het met Enter, zet het terug met u, of maak de prullenbak leeg met l. Dat laatste vraagt beraad eerst.
doe-terugzetten = terugzetten
doe-legen = alles voorgoed weggooien
doe-legen-kort = leegmaken

dagboek-twee-versies = twee versies
thuis-dagboek-versies = { $aantal ->
    [one] van 1 notitie zijn er twee versies
   *[other] van { $aantal } notities zijn er twee versies
}

versies-kop = Twee versies
versies-boven-streep = het bovenste stuk in { $bestand }
versies-onder-streep = het onderste stuk in { $bestand }
versies-kies = Wat wil je houden?
versies-kies-hoe = Kies met Tab en daarna met Enter. Met Esc blijft alles zoals het is.
versies-voeg-samen = Samenvoegen: wat op beide staat en wat er bij kwam
versies-houd-deze = Deze versie; de andere gaat naar de prullenbak
versies-houd-andere = De andere versie; deze gaat naar de prullenbak
versies-houd-beide = Allebei, als twee notities naast elkaar
versies-later-lezen = Later kiezen, en deze versie nu lezen
versies-later-schrijven = Later kiezen, en nu in deze versie verder schrijven
versies-alleen-lezen = Je kunt de twee versies nu alleen lezen. Kiezen kan zodra beraad weer mag schrijven.
versies-allebei = Opgelost. Het zijn nu twee notities.
versies-samengevoegd = Samengevoegd. Hoe het was, ligt in de prullenbak.
hulp-versies = Van deze notitie zijn er twee versies, omdat twee computers haar veranderden. Lees wat er verschilt en kies wat je houdt. Wat je niet kiest, gaat naar de prullenbak.
doe-versie-kiezen = doen wat je koos
doe-versie-kiezen-kort = doen
doe-versies-laten = terug, en alles laten zoals het is
