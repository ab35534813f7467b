# Zoeken in de tekst van het dagboek: hoe de plek heet waar iets staat, en wat de opdrachtregel erbij zegt.

plek-titel = titel
plek-trefwoord = trefwoord
plek-situatie = situatie
plek-vraag = vraag
plek-gevoel = gevoel
plek-weet = wat je weet
plek-neem-aan = wat je aanneemt
plek-uitzoeken = wat je nog uitzoekt
plek-tegenargument = tegenargument
plek-restschade = restschade
plek-aan-wie = aan wie
plek-wat-dan = wat er daarna gebeurt
plek-bestand = in het bestand

zoek-overgeslagen = { $aantal ->
    [one] Eén bestand is overgeslagen: het is te groot of niet te lezen.
   *[other] { $aantal } bestanden zijn overgeslagen: ze zijn te groot of niet te lezen.
}
zoek-overgeslagen-doe = Met beraad dagboek controleer zie je wat eraan mankeert.
