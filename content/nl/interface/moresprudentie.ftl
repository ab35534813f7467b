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

kaartje-bestand-kop =
    Een kaart met moresprudentie: wat in een gesprek gewicht had, zonder namen.
    Je mag dit bestand delen. Wie het krijgt, neemt het over met: beraad moresprudentie importeer
kaartje-geen = In dit bestand staat nog geen kaart.
kaartje-geen-doe = Vraag de maker om het bestand nog eens te sturen.
kaartje-leeg = Op deze kaart staat niet wat gewicht had.
kaartje-leeg-doe = Schrijf iets bij minstens een van deze woorden: { $lijst }.
kaartje-naam-gevonden = Bij { $sleutel } staat “{ $woord }”, en dat kan een naam zijn.
kaartje-naam-gevonden-doe = Zet er een rol voor in de plaats, zoals: de aanvrager. Is het geen naam, zet het dan in de lijst achter geen_naam.

kaartje-kop = Moresprudentie
kaartje-in-lijst = moresprudentie
kaartje-over-casus = Casus
kaartje-kop-doorslag = Wat de doorslag gaf
kaartje-kop-argument = Het argument
kaartje-kop-recht = Het recht
kaartje-kop-belang = Het belang
kaartje-kop-regel = De regel
kaartje-kop-waarde = De waarde
kaartje-kop-over = Waar het over ging
kaartje-niet-hetzelfde = Vergelijkbaar is niet hetzelfde: dit gold in dat gesprek, en in het jouwe kan iets anders zwaarder wegen.
kaartje-zonder-titel = Een kaart zonder titel

hulp-moresprudentie = Toont en deelt kaarten van wat in een gesprek gewicht had
hulp-moresprudentie-gebruik = beraad moresprudentie lijst | toon | zoek | toets | importeer
hulp-moresprudentie-voorbeeld =
    Op een kaart staan geen namen. Delen doe je door het bestand te kopiëren; waar
    het staat, zie je met toon.

    Voorbeeld:
      beraad moresprudentie lijst
      beraad moresprudentie toon laatste
      beraad moresprudentie zoek gelijke gevallen
hulp-moresprudentie-lijst = Noemt je kaarten, die van het nieuwste gesprek eerst
hulp-moresprudentie-lijst-gebruik = beraad moresprudentie lijst [--json]
hulp-moresprudentie-lijst-voorbeeld =
    Voorbeeld:
      beraad moresprudentie lijst
      beraad moresprudentie lijst --json
hulp-moresprudentie-toon = Laat één kaart zien, en waar het bestand staat
hulp-moresprudentie-toon-gebruik = beraad moresprudentie toon NAAM [--json]
hulp-moresprudentie-toon-voorbeeld =
    Voorbeeld:
      beraad moresprudentie toon laatste
      beraad moresprudentie toon 2026-11-21
hulp-moresprudentie-zoek = Zoekt een woord op je kaarten
hulp-moresprudentie-zoek-gebruik = beraad moresprudentie zoek WOORD [--json]
hulp-moresprudentie-zoek-voorbeeld =
    Van meer woorden moet elk woord op de kaart staan.

    Voorbeeld:
      beraad moresprudentie zoek maatwerk
      beraad moresprudentie zoek gelijke gevallen
hulp-moresprudentie-toets = Kijkt kaarten na: staat er iets op, en staat er geen naam op
hulp-moresprudentie-toets-gebruik = beraad moresprudentie toets [BESTAND…] [--json]
hulp-moresprudentie-toets-voorbeeld =
    Voorbeeld:
      beraad moresprudentie toets
      beraad moresprudentie toets van-een-collega.toml
hulp-moresprudentie-importeer = Neemt kaarten van een ander over, als er geen naam op staat
hulp-moresprudentie-importeer-gebruik = beraad moresprudentie importeer BESTAND…
hulp-moresprudentie-importeer-voorbeeld =
    Eerst kijkt beraad de kaarten na. Is er iets mis, dan komt er geen enkele bij.

    Voorbeeld:
      beraad moresprudentie importeer van-een-collega.toml

hulp-argument-kaart = Naam of het begin ervan, titel, of: laatste
hulp-argument-kaarten = Bestand of naam van een kaart; zonder iets: al je kaarten
hulp-argument-kaartbestand = Een bestand met een kaart, of een map vol
hulp-argument-zoekwoord = Een of meer woorden om op te zoeken

kaartje-geen-kaarten = Je hebt nog geen kaarten met moresprudentie.
kaartje-geen-kaarten-doe = Je maakt er een aan het eind van een sessie, of neemt er een over met beraad moresprudentie importeer.
kaartje-niets-gevonden = Op geen van je kaarten staat “{ $woorden }”.
kaartje-staat-in = Deze kaart mag je delen. Kopieer daarvoor dit bestand:
kaartje-onbekend = Er is geen kaart met de naam “{ $naam }”.
kaartje-onbekend-doe = Met beraad moresprudentie lijst zie je welke er zijn.
kaartje-meer = Meer dan één kaart begint met “{ $naam }”: { $namen }.
kaartje-meer-doe = Typ meer van de naam.
kaartje-nagekeken = { $kaarten ->
        [one] 1 kaart nagekeken
       *[other] { $kaarten } kaarten nagekeken
    }. { $dingen ->
        [0] Er is niets op aan te merken.
        [one] Er is 1 ding om te veranderen.
       *[other] Er zijn { $dingen } dingen om te veranderen.
    }
kaartje-overgenomen = Overgenomen als { $naam }.
kaartje-stond-er-al = Deze kaart had je al: { $naam }.
kaartje-niet-overgenomen = Er is niets overgenomen.
kaartje-niet-overgenomen-doe = Vraag de maker om dit te veranderen en het bestand opnieuw te sturen.

doe-moresprudentie = lezen wat andere gesprekken vonden
doe-vergelijkbaar = vergelijkbare gevallen lezen
kaartje-niet-hier = Hier is nog geen kaart van een ander gesprek.
kaartje-eerst-ingeving = Schrijf eerst je eigen ingeving. Daarna kun je lezen wat in andere gesprekken woog.
kaartje-kapot = geen kaart
kaartje-wat-woog = Wat er in deze gesprekken woog
kaartje-bij-casus-wat = { $aantal ->
        [one] lezen wat in een ander gesprek gewicht had
       *[other] lezen wat in { $aantal } andere gesprekken gewicht had
    }
kaartje-vergelijkbaar = Vergelijkbare gevallen
kaartje-vergelijkbaar-wat = { $aantal ->
        [one] Uit een ander gesprek. Vergelijkbaar is niet hetzelfde. Met F5 lees je de kaart.
       *[other] Uit { $aantal } andere gesprekken. Vergelijkbaar is niet hetzelfde. Met F5 lees je ze.
    }
casussen-gevonden-kaarten = { $aantal ->
        [0] Geen casus past hierbij.
       *[other] { $aantal } van de { $alle } casussen.
    } Daaronder { $kaarten ->
        [one] één kaart met moresprudentie.
       *[other] { $kaarten } kaarten met moresprudentie.
    }
