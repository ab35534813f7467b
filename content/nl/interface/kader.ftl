# Het kader: beginselen, rechten, onderwerpen, routes en gronden.

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
kader-uitleg = In onze woorden
kader-punten = Op een rij
kader-letterlijk = Letterlijk

# De delen van het kader
kader-beginselen = Negen beginselen van behoorlijk bestuur
kader-drie = Drie voor al het handelen, volgens Jansen
kader-zes = Zes daarbij voor besluiten, volgens Jansen
kader-rechten = Het viervoudige recht op ambtelijk vakmanschap
kader-gezag = Missie, gezag en macht
kader-waarden = Kernwaarden, Gids en Good Work
kader-eden = Eden, en wat de wet van ambtenaren vraagt
kader-dilemma = Waar dilemma's ontstaan, en wat je ermee kunt
kader-stellingen = Stellingen en cijfers
kader-agenda = Aanbevelingen, leergang en wat er speelde
kader-routes = Waar je heen kunt
kader-gronden = Waar je je op kunt beroepen

# Wat bij elkaar hoort
zie-ook = Zie ook
zie-beginselen = Beginselen
zie-rechten = Rechten
zie-onderwerpen = Uitleg
zie-centraal = centraal
zie-geen = Bij deze bladzijde staan geen links.
zie-link = { $naam } ({ $id })
zie-link-centraal = { $naam } ({ $id }), centraal

grondsoort-wet = wet
grondsoort-rechtspraak = rechtspraak
grondsoort-regeling = regeling of gedragscode
grondsoort-eed = eed of belofte
grondsoort-kernwaarde = kernwaarde
grondsoort-gids = Gids Ambtelijk Vakmanschap
grondsoort-goed-werk = Good Work
grondsoort-voorstel = voorstel of aanbeveling
grondsoort-rapport = rapport
grondsoort-recht = viervoudig recht op ambtelijk vakmanschap
