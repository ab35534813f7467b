# Bestanden van het dagboek: wat erboven staat, en wat er mis kan zijn met lezen en schrijven.

bestand-kop =
    Een notitie van beraad. Dit bestand is van jou: je kunt het hier lezen en bewerken.
    Wat je er zelf bij zet, laat beraad staan.

bestand-verbeter = Verbeter deze regel in een teksteditor; beraad laat het bestand zoals het is.

bestand-tekst = Bij { $sleutel } hoort een tekst tussen aanhalingstekens.
bestand-teksten = Bij { $sleutel } hoort een lijst met teksten, zoals ["een", "twee"].
bestand-getal = Bij { $sleutel } hoort een heel getal van { $laag } tot en met { $hoog }.
bestand-getallen = Bij { $sleutel } hoort een lijst met hele getallen van 0 tot en met { $hoog }, zoals [3, 1, 0].
bestand-ja-nee = Bij { $sleutel } hoort true (ja) of false (nee), zonder aanhalingstekens.
bestand-moment = Bij { $sleutel } hoort een datum met of zonder tijd, zoals 2026-11-21T14:30:00+01:00.
bestand-dag = Bij { $sleutel } hoort een datum, zoals 2026-12-05.
bestand-kopje = { $sleutel } hoort als kopje op een eigen regel te staan, tussen vierkante haken.
bestand-kopjes = { $sleutel } hoort als kopje op een eigen regel te staan, tussen dubbele vierkante haken.
bestand-ontbreekt = Hier ontbreekt { $sleutel }.
bestand-onbekend = Bij { $sleutel } kent beraad "{ $waarde }" niet.
bestand-onbekend-raad = Kies een van deze: { $waarden }.

bestand-schema = Bij schema hoort het getal 1.
bestand-nieuwer = Dit bestand is gemaakt met een nieuwere beraad (schema { $schema }).
bestand-nieuwer-raad = Werk beraad bij om het te lezen; deze versie laat het bestand zoals het is.
bestand-geen-begin = Er staat niet in wanneer je begon.
bestand-geen-begin-raad = Zet bovenaan een regel zoals: begonnen = 2026-11-21T14:30:00+01:00
bestand-twee-onderwerpen = Deze notitie heeft een casus en ook een eigen kwestie.
bestand-twee-onderwerpen-raad = Laat er één van de twee staan.

bestand-niet-samen = Er staat iets in dit bestand waar beraad niets bij kan zetten zonder het te beschadigen.
bestand-niet-samen-raad = Zet het er zelf bij in een teksteditor.

bestand-weg = Dit bestand of deze map is er niet meer.
bestand-weg-raad = Kijk of je het hebt verplaatst of een andere naam hebt gegeven.
bestand-geen-leesrecht = Je hebt geen rechten om dit te lezen.
bestand-geen-leesrecht-raad = Geef jezelf leesrechten, of vraag het je beheerder.
bestand-leesfout = Dit kan niet worden gelezen (systeemfout { $code }).
bestand-schijf-bereikbaar = Kijk of de schijf of de netwerkmap bereikbaar is en probeer het opnieuw.
bestand-is-map = Hier hoort een bestand te staan, maar dit is een map.
bestand-is-map-raad = Geef het een naam zonder .toml of zet het ergens anders.
bestand-map-leeg = In de map { $naam } staat geen bestand van beraad.
bestand-map-leeg-raad = Zo'n bestand eindigt op .toml.
bestand-bijzonder = Dit is geen gewoon bestand.
bestand-te-groot = Dit bestand is groter dan { $megabytes } MB.
bestand-te-groot-raad = Maak het kleiner of zet het ergens anders; beraad laat het bestand zoals het is.
bestand-geen-tekst = Dit is geen tekstbestand.
bestand-geen-tekst-raad = Kijk of dit het goede bestand is; beraad leest alleen tekst die je in een teksteditor kunt openen.
bestand-geen-utf8 = Op deze regel staat een teken dat niet in UTF-8 is opgeslagen.
bestand-geen-utf8-raad = Open het bestand in een teksteditor en sla het op als UTF-8.
bestand-kring = Deze koppeling wijst terug naar een plek waar zij zelf in zit.
bestand-kring-raad = Haal de koppeling weg of laat haar naar een andere map wijzen.

bestand-bezet = Beraad staat al open in een ander venster.
bestand-bezet-raad = Hier kun je lezen; schrijven kan weer als het andere venster dicht is.
bestand-schijf-vol = De schijf is vol.
bestand-schijf-vol-raad = Maak ruimte vrij en probeer het opnieuw; wat er al stond, is niet veranderd.
bestand-quotum = Je hebt geen schijfruimte meer over.
bestand-mag-niet-groeien = Een bestand mag hier niet zo groot worden.
bestand-mag-niet-groeien-raad = Vraag je beheerder naar de limiet, of kies een andere map met --data-dir.
bestand-alleen-lezen = Op deze schijf kan niet worden geschreven.
bestand-alleen-lezen-raad = Haal de schrijfbeveiliging eraf, of kies een andere map met --data-dir.
bestand-geen-schrijfrecht = Je hebt geen rechten om hier te schrijven.
bestand-andere-map-raad = Geef jezelf schrijfrechten, of kies een andere map met --data-dir.
bestand-geen-map = Op de plek van een map staat een bestand.
bestand-geen-map-raad = Zet dat bestand ergens anders, of kies een andere map met --data-dir.
bestand-schrijffout = Schrijven lukt hier niet (systeemfout { $code }).
