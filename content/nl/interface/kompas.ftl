# Kompas: plaatjes van wat je gebruikt en wat je laat liggen, en het filter over notities.

thuis-kompas-wat = wat je gebruikt en wat je laat liggen
hulp-kompas = Elk plaatje telt je afgeronde notities; er is geen score en geen norm. Met de pijlen ga je van vakje naar vakje, met Tab naar het volgende plaatje. Met Enter lees je welke notities erachter zitten.
doe-plaatje = plaatje
doe-ander-plaatje = naar het volgende of vorige plaatje
doe-vakje = vakje
doe-ander-vakje = naar een ander vakje
doe-erachter-lezen = de notities achter dit vakje zien

kompas-kop = Kompas
kompas-wat = { $aantal ->
    [one] Wat je gebruikt en wat je laat liggen, in je ene afgeronde notitie.
   *[other] Wat je gebruikt en wat je laat liggen, in { $aantal } afgeronde notities.
} Alleen voor jou: er is geen score en geen norm.
kompas-weinig = Het zijn er nog weinig. De plaatjes zeggen pas iets als het er meer zijn.
kompas-leest = Je dagboek wordt nog gelezen: { $gelezen } van de { $alle } notities. De plaatjes groeien mee.
kompas-leeg = Hier staat nog niets.
kompas-leeg-straks = Straks zie je hier plaatjes van wat je gebruikt en wat je laat liggen: welke beginselen en stoelen je tegenkomt, of je bij je eerste ingeving blijft, welke routes je neemt, welke woorden je hebt voor wat je voelt, en wat er van je voornemens kwam. Alleen voor jou, zonder score.
kompas-leeg-begin = Loop een casus tot het eind. Na je eerste afgeronde notitie begint het kompas.
kompas-leeg-concept = { $aantal ->
    [one] Je hebt een concept. Rond je dat af, dan begint het kompas.
   *[other] Je hebt { $aantal } concepten. Rond je er een af, dan begint het kompas.
}
kompas-legenda-niet = nog niet
kompas-legenda-vaker = vaker
kompas-plek = { $rij } · { $kolom }: { $aantal }
kompas-plek-rij = { $rij }: { $aantal }
kompas-hier-niets = Hier zit nog geen notitie achter.
kompas-en = { $eerste } en { $laatste }

kompas-kaart = Beginselen en stoelen
kompas-kaart-wat = In hoeveel notities je een beginsel en een stoel samen tegenkwam. Een stoel telt mee als je er iets schreef of er gewicht aan gaf.
kompas-alle = alle
kompas-kaart-niet = Nog in geen notitie: { $namen }.
kompas-kaart-leeg = { $aantal ->
    [one] Eén van de { $alle } vakjes is nog leeg.
   *[other] { $aantal } van de { $alle } vakjes zijn nog leeg.
}

kompas-gewicht = De stoel die het zwaarst weegt
kompas-gewicht-wat = In hoeveel notities een stoel het zwaarst woog, van oud naar nieuw. Wogen er twee of meer even zwaar, dan staat die notitie onder gedeeld.
kompas-gewicht-niet = Je gaf nog geen stoel gewicht. Dat kan in de stap stoelen.
kompas-gedeeld = gedeeld
kompas-vaakst = { $aantal ->
    [one] het vaakst { $stoelen }
   *[other] even vaak { $stoelen }
}
kompas-kwartaal-1 = jan–mrt { $jaar }
kompas-kwartaal-2 = apr–jun { $jaar }
kompas-kwartaal-3 = jul–sep { $jaar }
kompas-kwartaal-4 = okt–dec { $jaar }

kompas-verschuiving = Ingeving en afweging
kompas-verschuiving-wat = Of je in de afweging bij je eerste keuze bleef, en hoe zeker je toen en daarna was, gemiddeld.
kompas-gebleven = gebleven
kompas-verschoven = verschoven
kompas-eerst = zeker bij je ingeving
kompas-daarna = zeker bij je afweging
kompas-getal = { $heel },{ $deel }
kompas-zekerheid = zekerheid bij de ingeving { $eerst } van 5 en bij de afweging { $daarna } van 5
kompas-verschuiving-mist = { $aantal ->
    [one] In 1 notitie ontbreekt een van de twee keuzes.
   *[other] In { $aantal } notities ontbreekt een van de twee keuzes.
}

kompas-routes = Routes
kompas-routes-wat = Langs welke weg je het aankaart.
kompas-routes-niet = Nog niet genomen: { $namen }.

kompas-gevoel = Woorden voor wat je voelt
kompas-gevoel-wat = De woorden uit je eerste ingeving, hoe je ze meestal schrijft.
kompas-gevoel-niet = Je schreef nog niet op wat je voelde. De stap ingeving vraagt ernaar.

kompas-voornemens = Voornemens
kompas-voornemens-wat = Wat er van je voornemens kwam. Blijft een terugblik een half jaar uit, dan vraagt beraad er niet meer naar.
kompas-gemaakt = gemaakt
kompas-teruggekeken = teruggekeken
kompas-gedaan = opgeschreven wat je deed
kompas-open = nog open
kompas-verlopen = niet meer gevraagd

kompas-rij = { $naam }: { $delen }
kompas-deel = { $naam } { $aantal }
kompas-notities = { $aantal ->
    [0] nog geen notitie
    [one] 1 notitie
   *[other] { $aantal } notities
}
kompas-met-toelichting = { $tekst }; { $toelichting }

# Het kompas regel voor regel
plat-kompas = Kompas: wat je gebruikt en wat je laat liggen
plat-kompas-notitie = { $dag }: { $titel }
plat-kompas-kies = Typ het nummer van een plaatje. Met een lege regel ga je terug.
plat-kompas-rij = Typ het nummer van een regel om de notities erachter te zien. Met een lege regel ga je terug.
plat-kompas-alles = Alle plaatjes achter elkaar

# Het filter over notities
notitiefilter-af = afgerond
notitiefilter-wacht = wacht op een terugblik
notitiefilter-terug = met terugblik
notitiefilter-zwaarst = { $stoel } het zwaarst
notitiefilter-gedeeld = stoelen even zwaar
notitiefilter-gebleven = gebleven bij je ingeving
notitiefilter-verschoven = verschoven na je ingeving
notitiefilter-voornemen = met een voornemen
notitiefilter-voornemen-terug = teruggekeken op een voornemen
notitiefilter-voornemen-gedaan = voornemen, en wat je deed
notitiefilter-voornemen-open = voornemen nog open
notitiefilter-voornemen-verlopen = voornemen niet meer gevraagd
notitiefilter-eigen = eigen kwestie
notitiefilter-kop-staat = De notitie
notitiefilter-kop-gewicht = Weegt het zwaarst
notitiefilter-kop-verschuiving = Eerst en daarna
notitiefilter-kop-route = Route
notitiefilter-kop-gevoel = Gevoel
notitiefilter-kop-voornemen = Voornemen
notitiefilter-kop-periode = Begonnen in
