# Een notitie als pagina, en de opmaak van gewone tekst.

tekst-feit = { $naam }: { $waarde }
tekst-citaat = “{ $tekst }”
tekst-bron = Bron:

notitie-concept = concept
notitie-onaf = nog niet af: stap { $nummer }, { $stap }
notitie-trefwoorden = trefwoorden: { $woorden }
notitie-zekerheid = zekerheid
notitie-doorslag = wat de doorslag geeft
notitie-eerste-ingeving = Eerste ingeving
notitie-omslagpunt = Omslagpunt
notitie-variant = { $vraag } Antwoord: { $antwoord }.
notitie-route = route
notitie-beroep = Waar ik me op beroep
notitie-met-wie = met wie
notitie-wanneer = wanneer
notitie-opnieuw = opnieuw zo kiezen

kop-kwestie = De kwestie
kop-eerst-en-nu = Eerst en nu
kop-aantekening-op = Aantekening, { $dag }
kop-terugblik-op = Terugblik, { $dag }

vorm-kort = kort
vorm-ruim = ruim

keuze-met-zekerheid = { $keuze } (zekerheid { $getal } van 5)
notitie-eigen-optie = eigen optie { $nummer }
keuze-onbekend = optie { $naam }
zekerheid-van-vijf = { $getal } van 5

zin-ik-doe = Ik doe
zin-vanwege = vanwege
zin-ondanks = ondanks
zin-als = Als
zin-dan = dan
