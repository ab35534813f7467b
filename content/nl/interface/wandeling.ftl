# De wandeling: stappen, koppen, vragen en opties. Dezelfde woorden op het scherm en regel voor regel.

stap-casus = casus
stap-ingeving = ingeving
stap-feiten = feiten
stap-stoelen = vier stoelen
stap-beginselen = beginselen
stap-wegen = wegen
stap-afweging = afweging
stap-stemmen = stemmen
stap-tegenspraak = tegenspraak
stap-voornemen = voornemen
stap-terugblik = terugblik

kop-casus = Lees rustig. Je hoeft hier nog niets te vinden.
kop-eigen-kwestie = Waar zit je mee? Schrijf rollen op, geen namen en geen dossiernummers.
kop-ingeving = Wat zou je doen, als je nu moest kiezen?
kop-ingeving-vast = Dit was je eerste ingeving. Hij staat vast; je kunt hem altijd teruglezen.
kop-feiten = Wat ligt er vast, en wat vul je zelf in?
kop-stoelen = Wat mogen zij van jouw vakmanschap verwachten, hier?
kop-beginselen = Welke beginselen spelen hier, en waar trekken ze je heen?
kop-wegen = Zijn er andere wegen? En welk feit zou je doen omslaan?
kop-afweging = Stel dat alles mag wat hier staat. Wat doe je?
kop-stemmen = Nu de anderen. Ze zeggen niet wat goed was.
kop-stemmen-dicht = De stemmen komen na je keuze. Kies eerst bij de afweging.
kop-tegenspraak = Aan wie vertel je het, en waar beroep je je op?
kop-voornemen = Wat neem je je voor?
kop-terugblik = Hoe is het gegaan?

vraag-titel = Hoe noem je het, in een paar woorden?
vraag-situatie = Wat is er aan de hand?
vraag-vraag = Wat is je vraag? Begin met kun, wil, moet, durf of mag ik.
vraag-eigen-optie = { $nummer ->
    [1] Liever een eigen optie? Schrijf hem hier
   *[other] Nog een eigen optie?
}
vraag-weg = { $nummer ->
    [1] Wat kun je doen? Schrijf een weg op
   *[other] En wat nog meer?
}
vraag-andere-weg = { $nummer ->
    [1] Wat kan er nog meer?
   *[other] En wat nog meer?
}
vraag-eerste-keuze = Je eerste keuze
vraag-zekerheid = Hoe zeker ben je?
vraag-gevoel = Wat voel je, en waar?
vraag-weet = Wat weet je zeker?
vraag-neem-aan = Wat neem je aan?
vraag-uitzoeken = Wat moet je nog uitzoeken, en bij wie?
vraag-gewicht = weegt
vraag-notitie = Notitie
vraag-omslagpunt = Je omslagpunt: welk feit zou je anders laten kiezen?
vraag-omslag-beginsel = Welk beginsel geeft dan de doorslag?
vraag-keuze = Je keuze
vraag-ik-doe = Ik doe …
vraag-vanwege = … vanwege …
vraag-ondanks = … ondanks …
vraag-tegenargument = Wat is het sterkste argument voor de andere kant?
vraag-restschade = Restschade: wie betaalt de prijs van jouw keuze, en hoe beperk je die?
vraag-aan-wie = Aan wie vertel je het? Noem een rol.
vraag-route = Langs welke route?
vraag-beroep = Waar beroep je je op?
vraag-wat-dan = Wat gebeurt er daarna?
vraag-als = Als …
vraag-dan = … dan …
vraag-met-wie = Met wie? Noem een rol.
vraag-wanneer = Wanneer? Bijvoorbeeld 5-12-2026.

trekt-naar = naar je neiging toe
trekt-weg = van je neiging weg
trekt-beide = beide kanten op

kantelt-ja = ja, dan kies ik anders
kantelt-nee = nee, ik blijf erbij

vraag-gedaan = Wat heb je gedaan?
vraag-gebeurd = Wat gebeurde er?
vraag-opnieuw = Zou je weer hetzelfde kiezen?

opnieuw-ja = ja, weer zo
opnieuw-nee = nee, nu anders
opnieuw-weet-niet = ik weet het niet

route-daarna = Daarna: { $daarna }

# Wat elk oppervlak erbij zegt.
past-niet = Dat past hier niet; wat er stond, staat er nog.
houdt-tekst = Daar staat al tekst bij. Wis die eerst; dan kun je dit weghalen.
te-veel-beginselen = Kies er hoogstens { $aantal }. Haal er eerst een weg.
genummerd = { $teken }. { $tekst }
zonder-titel = zonder titel
casus-weg = Deze casus is er niet meer. Wat je schreef staat er nog.
geen-opties = Er is nog niets om uit te kiezen. Schrijf eerst een eigen optie.
prijs = De prijs: { $prijs }
datum-gelezen = Dat is { $dag }.
datum-geen = Dat is geen datum zoals 5-12-2026; je woorden blijven staan zoals ze zijn.
lege-stoelen-alle = Alle vier de stoelen zijn nog leeg.
lege-stoelen = { $aantal ->
    [one] Eén stoel is nog leeg: { $stoelen }.
   *[other] Nog leeg zijn de stoelen van: { $stoelen }.
}
keuze-eerst = eerst
keuze-nu = nu
keuze-gebleven = Je keuze is gebleven.
keuze-verschoven = Je keuze is verschoven.
wat-volgt = Wat er volgt
gevolg-eigen = Dit is je eigen optie. Wat erop volgt weet jij beter dan dit werkboek: wie merkt het morgen als eerste?
gevolg-leeg = Wat er dan gebeurt, is in deze casus nog niet geschreven.
stem-leeg = Deze stem is nog niet geschreven.
stemmen-zelf = Bij een eigen kwestie zijn er geen stemmen opgeschreven. Kies één stoel en bedenk wat die tegen je zou zeggen.
terugblik-bewaard = Je terugblik staat bij je notitie.
later-leeg = Je had nog niets opgeschreven, dus er is niets bewaard.

# Waarom deze casus wordt voorgesteld
voorstel-eerste = een goed begin
voorstel-beginsel = { $naam } kwam je nog niet tegen
voorstel-minst = { $naam } kwam je het minst tegen
voorstel-stoel = de stoel van { $naam } bleef tot nu toe leeg
voorstel-lang-geleden = deze liep je het langst geleden
