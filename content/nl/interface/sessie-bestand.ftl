# Wat er van een sessie blijft: het bestand, het verslag, de voorbereiding en de opdrachten.

sessie-bestand-kop =
    Een sessie met je team, bewaard door beraad. Er staan rollen in en geen namen; houd dat zo.
    Je kunt het hier lezen en bewerken. Wat je er zelf bij zet, laat beraad staan.

# Het verslag van een sessie
sessie-verslag-kop = { $wanneer }, met { $mensen ->
        [one] 1 mens
       *[other] { $mensen } mensen
    }
sessie-verslag-tijd = { $minuten ->
        [one] 1 minuut
       *[other] { $minuten } minuten
    } van de { $duur } besteed
sessie-verslag-onaf = nog niet af: { $fase }
sessie-verslag-kwestie = De kwestie
sessie-verslag-afspraken = Afspraken
sessie-verslag-zonder-woorden = (nog geen woorden)
sessie-verslag-wie = wie
sessie-verslag-wanneer = wanneer
sessie-verslag-eens = Waar jullie het over eens zijn
sessie-verslag-oneens = Waar jullie het niet over eens zijn
sessie-verslag-waarheen = Wat gaat waarheen
sessie-verslag-rondes = De twee keuzes naast elkaar
sessie-verslag-stemmen = stemmen
sessie-verslag-beide = eerst { $eerste }, daarna { $tweede }
sessie-verslag-alleen-eerste = eerst { $aantal }
sessie-verslag-alleen-tweede = daarna { $aantal }
sessie-verslag-weet-niet = weet het nog niet
sessie-verslag-gelijk = Gebleven: beide keren was de uitslag gelijk.
sessie-verslag-verdeling = De verdeling is verschoven. De meeste stemmen bleven bij { $bij }.
sessie-verslag-verschoven = Verschoven: de meeste stemmen gingen eerst naar { $eerst } en daarna naar { $daarna }.
sessie-verslag-opties = { $opties } en { $laatste }
sessie-verslag-geen-optie = geen optie
sessie-verslag-optie = { $teken }. (deze optie staat niet meer in de casus)
sessie-verslag-variant = variant { $nummer } van de casus
sessie-verslag-stoelen = Vier stoelen
sessie-verslag-beginselen = Beginselen die speelden
sessie-verslag-varianten = Maar wat als
sessie-verslag-eigen-opties = Eigen opties
sessie-verslag-rondje = Het rondje
sessie-verslag-leeg = In dit verslag staat nog niets.

# De voorbereiding: een blad voor de gespreksleider, en een om uit te delen
sessie-voor-titel = Voorbereiding: { $titel }
sessie-voor-onder = { $minuten } minuten, voor de gespreksleider
sessie-voor-houd = Houd dit blad bij je. Er staat in bij welk feit een keuze kan kantelen.
sessie-voor-plan = Het plan
sessie-voor-fase = Minuut { $van } tot { $tot }, { $fase }: { $doe }
sessie-voor-wie = wie
sessie-voor-rollen = Wie doet wat
sessie-voor-regels = Hoe jullie praten
sessie-voor-stoelen = Stoelen die hier spelen
sessie-voor-spanning = { $naam } (in spanning)
sessie-voor-kantelt = kan optie { $opties } laten kantelen
sessie-voor-zwaarder = legt meer gewicht bij
sessie-voor-mee = Neem mee
sessie-voor-mee-scherm = Een scherm dat iedereen kan lezen, met beraad erop. Dat scherm is jullie flap.
sessie-voor-mee-papier = Zijn jullie met minder dan { $mensen } mensen? Neem dan twee papiertjes per persoon mee en stem daarop, dichtgevouwen. Met zo weinig mensen is een stem aan het toetsenbord niet geheim.
sessie-voor-mee-blad = Een blad met de casus voor iedereen: beraad sessie voorbereiden { $casus } --uitdelen --html > casus.html
sessie-voor-bewaren = Wat er bewaard wordt
sessie-voor-bewaren-afspreken = Spreek dit af bij het openen. Namen staan er nooit in: beraad vraagt van elk woord dat een naam kan zijn of het er een is.
sessie-voor-bewaren-keuze = { $wat }: { $uitleg }
sessie-voor-begin = Zo begin je
sessie-voor-begin-zo = beraad sessie --casus { $casus } --duur { $minuten }
sessie-uitdeel-onder = Lees dit en kies nog niet. Dat doen jullie straks, ieder voor zich.

# Opdrachten
sessies-leeg = Er is nog geen sessie bewaard.
sessies-leeg-doe = Met beraad sessie begin je er een met je team.
sessies-onbekend = Er is geen sessie met de naam “{ $naam }”.
sessies-onbekend-doe = Met beraad sessie lijst zie je welke er zijn.
sessies-meer = Meer dan één sessie begint met “{ $naam }”, zoals { $namen }.
sessie-terug-vraag = Wat kwam hiervan: { $afspraak }?
sessie-terug-naam = Is { $woord } een naam? Schrijf een rol.
sessie-terug-naam-zolang = { $aantal ->
    [one] Zolang het een naam kan zijn, staat er in het verslag “…”. Met Ctrl-G zeg je dat het geen naam is.
   *[other] Zolang het namen kunnen zijn, staat er in het verslag “…”. Met Ctrl-G zeg je dat het geen namen zijn.
}
sessie-terug-naam-gewoon = Is het geen naam, typ dan 1. Typ anders de rol die ervoor in de plaats komt. Laat je het leeg, dan staat er “…”.
sessie-terug-naam-weer = Typ 1, of een rol zonder namen.
sessie-terug-bewaard = Je terugblik staat nu in het verslag.
sessie-terug-alles = Wat kwam er van jullie afspraken?
sessie-terug-geheel = Wat kwam er van deze sessie?

hulp-sessie = Een sessie met je team: voorbereiden, houden en nalezen
hulp-sessie-gebruik = beraad sessie [--casus CASUS] [--duur 30|60|90]
hulp-sessie-voorbeeld =
    Zonder meer begint een sessie, op een scherm dat iedereen kan lezen.

    Voorbeeld:
      beraad sessie --casus boete-op-schuld --duur 60
      beraad sessie voorbereiden boete-op-schuld
      beraad sessie toon

hulp-sessie-voorbereiden = Schrijft een blad voor de gespreksleider, of een om uit te delen
hulp-sessie-voorbereiden-gebruik = beraad sessie voorbereiden CASUS [--duur MIN] [--uitdelen] [--html]
hulp-sessie-voorbereiden-voorbeeld =
    Het blad is Markdown, of met --html een bladzijde om af te drukken. Met
    > en een naam bewaar je het in een bestand.

    Voorbeeld:
      beraad sessie voorbereiden boete-op-schuld --duur 30
      beraad sessie voorbereiden het memo --html > voorbereiding.html
      beraad sessie voorbereiden het memo --uitdelen --html > casus.html

hulp-sessie-lijst = Noemt de bewaarde sessies, de nieuwste eerst
hulp-sessie-lijst-gebruik = beraad sessie lijst [--json]
hulp-sessie-lijst-voorbeeld =
    Voorbeeld:
      beraad sessie lijst
      beraad sessie lijst --json

hulp-sessie-toon = Laat één bewaarde sessie zien
hulp-sessie-toon-gebruik = beraad sessie toon [NAAM] [--markdown | --html | --json]
hulp-sessie-toon-voorbeeld =
    Zonder naam is dat de nieuwste. Met > en een naam bewaar je wat je ziet in
    een bestand, bijvoorbeeld om het te delen.

    Voorbeeld:
      beraad sessie toon
      beraad sessie toon 2026-11-24 --markdown > verslag.md
      beraad sessie toon --html > verslag.html

hulp-sessie-terugblik = Vraagt wat er van de afspraken kwam, en zet dat in het verslag
hulp-sessie-terugblik-gebruik = beraad sessie terugblik NAAM
hulp-sessie-terugblik-voorbeeld =
    Voorbeeld:
      beraad sessie terugblik laatste

hulp-argument-sessie = Naam of het begin ervan; zonder naam de nieuwste
hulp-argument-sessie-naam = Naam of begin van een sessie, of: laatste
hulp-optie-casus = De casus waarover het gaat
hulp-optie-duur = Hoeveel minuten er zijn: 30, 60 of 90
hulp-optie-uitdelen = Een blad voor de deelnemers: casus, vraag en opties
hulp-optie-html = Als bladzijde, om af te drukken of voor een browser
hulp-optie-markdown = Als Markdown, voor een wiki of een tekstverwerker

hulp-sessie-terugkijken = Schrijf op wat er van de afspraken kwam. Het komt in het verslag van de sessie, dus noem rollen en geen namen.
thuis-terugkijken-sessie = sessie: { $titel } · wat kwam ervan?{ $meer ->
    [0] {""}
    [one] {" "}Nog 1 andere wacht.
   *[other] {" "}Nog { $meer } andere wachten.
}
