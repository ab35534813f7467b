# Wat er mis is met een bestand dat geen TOML is, een casus of een notitie: een zin wat, en een zin (-doe) wat je kunt doen.

toml-blok-open = De tekst die hier begint met drie aanhalingstekens, houdt nergens op.
toml-blok-open-doe = Zet onder de tekst een regel met alleen drie aanhalingstekens: """.
toml-dubbel = Hier staat { $sleutel } voor de tweede keer.
toml-dubbel-doe = Haal een van de twee weg, of zet dit onder een andere kop.
toml-kop-dubbel = Deze kop staat hier voor de tweede keer, of er staat al een gewone regel met deze naam.
toml-kop-dubbel-doe = Zijn er meer van, zet dan om elke kop dubbele haken, zoals [[naam]]; haal anders een van de twee weg.
toml-kop-open = Van deze kop ontbreekt een haak aan het eind.
toml-kop-open-doe = Sluit [ af met ] en [[ met ]].
toml-lijst = Deze lijst is niet af.
toml-lijst-doe = Zet een komma tussen de woorden en een ] aan het eind.
toml-geen-is = Op deze regel ontbreekt het teken =.
toml-geen-is-doe = Schrijf naam = "tekst". Is dit een stuk van een langere tekst, zet dan """ erboven en eronder.
toml-geen-waarde = Achter het teken = staat niets.
toml-geen-waarde-doe = Schrijf je tekst achter het teken =, tussen rechte aanhalingstekens.
toml-kaal = Deze tekst staat niet tussen rechte aanhalingstekens.
toml-kaal-doe = Zet er aan beide kanten een recht aanhalingsteken om: "zo".
toml-tekst-open = De tekst op deze regel houdt nergens op.
toml-tekst-open-doe = Zet er een aanhalingsteken achter, of gebruik """ voor een tekst van meer regels.
toml-schuin = Het teken \ heeft in een tekst een eigen betekenis.
toml-schuin-doe = Schrijf er twee achter elkaar: \\.
toml-erachter = Na het aanhalingsteken gaat deze regel nog door.
toml-erachter-doe = Gebruik binnen de tekst enkele aanhalingstekens ('zo'), en zet anders """ om de hele tekst.
toml-onzichtbaar = Op deze plek staat een onzichtbaar teken dat hier niet mag staan.
toml-onzichtbaar-doe = Haal dat teken weg, of typ de regel opnieuw.
toml-waar = Hier hoort true (ja) of false (nee), met kleine letters.
toml-waar-doe = Schrijf true of false, zonder aanhalingstekens.
toml-datum = Deze datum of tijd bestaat niet.
toml-datum-doe = Schrijf een datum als 2026-07-01, en met een tijd erbij als 2026-07-01T14:30:00+02:00.
toml-anders = Deze regel kan beraad niet lezen.
toml-anders-doe = Schrijf naam = "tekst", of begin de regel met # als het een opmerking is.
