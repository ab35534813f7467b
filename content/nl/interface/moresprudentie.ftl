# Moresprudentie: een kaart van wat in een gesprek gewicht had, zonder namen.


kaartje-vraag-titel = Waar ging het gesprek over? Een titel van een paar woorden.
kaartje-vraag-argument = Welk argument had gewicht?
kaartje-vraag-recht = Welk recht stond op het spel, en van wie?
kaartje-vraag-belang = Welk belang telde mee, en van wie?
kaartje-vraag-regel = Welke regel was van belang?
kaartje-vraag-waarde = Welke waarde bleek belangrijk?
kaartje-vraag-doorslag = Wat gaf de doorslag? Schrijf één zin.
kaartje-vraag-beginselen = Welke beginselen speelden mee?
kaartje-vraag-rechten = Om wie van de vier ging het vooral?
kaartje-vraag-naam = Je schreef “{ $woord }”, bij { $plek }. Is dat een naam?
kaartje-vraag-naam-casus = In de titel van de casus staat “{ $woord }”. Is dat een naam?
kaartje-vraag-rol = Welke rol komt in de plaats van “{ $woord }”?
kaartje-geen-naam = geen naam, laat staan
kaartje-wel-een-naam = wel een naam
kaartje-wel-een-naam-dan = er komt een rol voor in de plaats

kaartje-titel = titel
kaartje-argument = argument
kaartje-recht = recht
kaartje-belang = belang
kaartje-regel = regel
kaartje-waarde = waarde
kaartje-doorslag = doorslag
