# Het kader: beginselen, rechten, routes en gronden.

kader-groep-alle = In de indeling van Thijs Jansen is dit een van de drie beginselen voor al het handelen van de overheid.
kader-groep-besluiten = In de indeling van Thijs Jansen is dit een van de zes beginselen die er voor besluiten bij komen.
kader-grondslag = Waar het staat
kader-niet = Wat het niet is
kader-voorbeeld = Bijvoorbeeld
kader-vragen = Vragen aan jezelf
kader-wettekst = Wat er in de wet staat
kader-stappen = Stappen uit de rechtspraak
kader-stap-bron = Bron van de stappen: { $bron }
kader-deze-casus = In deze casus
kader-bron-peildatum = { $bron } (gelezen: versie van { $datum })
kader-artikel-bron = { $artikel }, { $bron }
kader-bron = Bron: { $bron }
kader-let-op = Let op: { $tekst }
kader-recht = Recht op ambtelijk vakmanschap
kader-waarvoor = Waarvoor
kader-wat-dan = Wat gebeurt er dan

grondsoort-wet = wet
grondsoort-rechtspraak = rechtspraak
grondsoort-regeling = regeling of gedragscode
grondsoort-eed = eed of belofte
grondsoort-kernwaarde = kernwaarde
grondsoort-gids = Gids Ambtelijk Vakmanschap
grondsoort-recht = viervoudig recht op ambtelijk vakmanschap
