//! What a made-up civil servant writes: sentences per question, with places between braces for a word from a list.

/// The lists of words that a sentence names between braces.
pub(super) const LISTS: &[(&str, &[&str])] = &[
    ("wie", WHO),
    ("wat", WHAT),
    ("waar", WHERE),
    ("wanneer", WHEN),
    ("gevoel", FEELINGS),
    ("lijf", BODY),
    ("getal", NUMBERS),
];

const WHO: &[&str] = &[
    "mijn teamleider",
    "de wethouder",
    "een moeder van drie",
    "de jurist van het team",
    "de coördinator",
    "een collega van handhaving",
    "de directeur",
    "een ondernemer met twee zaken",
    "de griffier",
    "de beleidsadviseur",
    "het Kamerlid",
    "de vertrouwenspersoon",
    "een vader van twee kleuters",
    "de gebiedsbeheerder",
    "de gemeentesecretaris",
    "de inspecteur",
    "een vrijwilliger van de buurtkamer",
    "de stagiaire",
    "de patiëntenvereniging",
    "de financiële afdeling",
    "een oud-collega",
    "de woordvoerder",
];

const WHAT: &[&str] = &[
    "het besluit",
    "de brief",
    "de aanvraag",
    "het memo",
    "het dossier",
    "de vergunning",
    "de termijn",
    "de verhoging",
    "het advies",
    "de uitkomst van het onderzoek",
    "de toezegging",
    "de ontheffing",
    "het geëiste bedrag",
    "de begroting",
    "de nota",
    "de beleidsregel",
    "het verslag van de hoorzitting",
    "de subsidie",
    "de reïntegratie",
    "het voorstel",
];

const WHERE: &[&str] = &[
    "aan de balie",
    "in het werkoverleg",
    "op de gang",
    "in het bestuursoverleg",
    "aan de telefoon",
    "in de mail van vrijdag",
    "tijdens de schouw",
    "in de raadzaal",
    "bij de koffie",
    "in de evaluatie",
    "op de drieëntwintigste verdieping",
    "in de trein naar huis",
];

const WHEN: &[&str] = &[
    "vóór vrijdag",
    "binnen twee weken",
    "nog deze maand",
    "na het reces",
    "in het tweede kwartaal",
    "morgen om negen uur",
    "vóór de raadsvergadering",
    "zodra de cijfers er zijn",
    "na de vakantie",
    "binnen de zes weken van de bezwaartermijn",
];

const FEELINGS: &[&str] = &[
    "Onrust",
    "Boosheid",
    "Schaamte",
    "Opluchting",
    "Twijfel",
    "Vermoeidheid",
    "Een beetje trots",
    "Angst om het verkeerd te doen",
    "Verdriet",
    "Ongemak",
    "Medelijden",
    "Ergernis",
];

const BODY: &[&str] = &[
    "in mijn buik",
    "achter mijn ogen",
    "in mijn schouders",
    "in mijn keel",
    "op mijn borst",
    "in mijn handen",
    "nergens in het bijzonder",
];

const NUMBERS: &[&str] =
    &["drie", "vier", "elf", "26", "40", "312", "1.250", "4.000", "één", "twee", "negen"];

/// Wat weet ik.
pub(super) const KNOWN: &[&str] = &[
    "{Wie} belde {wanneer} over {wat} en kreeg toen geen antwoord.",
    "In het dossier zitten {getal} brieven, en op geen daarvan heeft iemand inhoudelijk gereageerd.",
    "{Wat} is al {getal} keer uitgesteld, steeds om een andere reden.",
    "De regel is duidelijk: {getal} gevallen zijn zo afgedaan en niemand maakte bezwaar.",
    "{Wie} zei {waar} dat {wat} er hoe dan ook moet komen.",
    "Er ligt een besluit van vorig jaar dat het tegendeel zegt, en dat is nooit ingetrokken.",
    "Ik heb {wat} zelf gelezen; de onderbouwing past op een halve bladzijde.",
    "De termijn loopt {wanneer} af en er is geen tweede lezer geweest.",
];

/// Wat neem ik aan.
pub(super) const ASSUMED: &[&str] = &[
    "Dat {wie} weet wat er op het spel staat.",
    "Dat niemand {wat} nog gaat narekenen.",
    "Dat het {waar} anders bedoeld was dan het klonk.",
    "Dat er geld voor is, al heeft niemand dat bevestigd.",
    "Dat {wie} mij hierin zou steunen als het erop aankomt.",
    "Dat dit een uitzondering is en geen patroon.",
];

/// Wat moet ik uitzoeken.
pub(super) const TO_FIND_OUT: &[&str] = &[
    "Bij {wie}: wat er precies is toegezegd, en of dat op papier staat.",
    "Hoeveel mensen {wat} nog meer raakt. Dat weet {wie}.",
    "Of er al een regeling loopt, en wie die beheert.",
    "Wat de jurist vindt van artikel 4:84, en of {wie} dat ook zo leest.",
    "Of {wat} {wanneer} nog terug kan.",
];

/// Wat mogen zij verwachten van mijn vakmanschap.
pub(super) const EXPECTS: &[&str] = &[
    "Dat ik kijk naar het geval dat voor mij ligt, en niet alleen naar de stapel.",
    "Dat ik het uitleg in woorden die {wie} begrijpt.",
    "Dat {wat} klopt, ook als niemand het controleert.",
    "Dat zij tijdig horen wat er speelt, vóór het in de krant staat.",
    "Een eerlijk verhaal over de risico's, met de {getal} gevallen erbij waarin het misging.",
    "Dat ik hun besluit uitvoer, en zeg waar het knelt.",
    "Dat ik {wie} niet laat wachten omdat ik zelf twijfel.",
    "Dat wij gelijke gevallen gelijk behandelen, ook als het {waar} lastig wordt.",
    "Collegialiteit: ik leg {wat} niet op het bord van een ander.",
    "Rugdekking voor wie dit {wanneer} moet uitleggen.",
];

/// Notes at each of the nine, in their order.
pub(super) const NOTES: [&[&str]; 9] = [
    &[
        "Ik ken {wie} van vroeger. Dat moet ik {waar} zeggen.",
        "Mijn oordeel stond al vast voordat ik {wat} las.",
    ],
    &["{Wie} mocht ervan uitgaan dat {wat} zou blijven zoals het was."],
    &["Er is niet geluisterd voordat er geschreven werd.", "{Wie} kreeg de stukken pas {waar}."],
    &["Ik weet nog niet genoeg: {wie} is niet gehoord.", "{Wat} is overgeschreven uit een ander dossier."],
    &["Wie dit leest, moet kunnen volgen waarom het besluit zo uitviel."],
    &["De bevoegdheid is hier niet voor gegeven, al staat het er letterlijk wel."],
    &[
        "Het nadeel is groter dan wat de regel wil bereiken.",
        "Het kan met minder: eerst bellen, dan pas opleggen.",
    ],
    &["Het moet morgen nog hetzelfde zijn als vandaag, anders weet niemand waar hij aan toe is."],
    &["Er zijn {getal} andere gevallen, en die kregen {wat} niet."],
];

/// The fact that would flip the choice.
pub(super) const FACTS: &[&str] = &[
    "Als {wie} het al wist.",
    "Als dit de derde keer was.",
    "Als {wat} openbaar was geworden.",
    "Als er {getal} mensen op stonden te wachten in plaats van één.",
    "Als ik {wie} er zelf over had gesproken.",
];

/// Ik doe.
pub(super) const I_DO: &[&str] = &[
    "{wie} bellen voordat ik {wat} teken",
    "{wat} aanhouden en {waar} zeggen waarom",
    "het besluit nemen en er een brief bij schrijven die te volgen is",
    "{wat} voorleggen aan {wie}, met mijn twijfel erbij",
    "uitvoeren wat is besloten, en vastleggen dat ik ertegen adviseerde",
];

/// Vanwege.
pub(super) const BECAUSE: &[&str] = &[
    "{wie} anders de prijs betaalt voor onze haast",
    "het besluit uit te leggen moet zijn aan wie er last van heeft",
    "{wat} maar één keer goed gedaan kan worden",
    "een uitzondering die niemand ziet, geen uitzondering blijft",
    "ik dit over een jaar ook nog wil kunnen verdedigen, {waar} en elders",
];

/// Ondanks.
pub(super) const DESPITE: &[&str] = &[
    "de termijn, die {wanneer} afloopt",
    "de {getal} anderen die wel gewoon betaalden",
    "wat {wie} ervan zal vinden",
    "de werkdruk van het team",
    "dat {wat} al was aangekondigd",
];

/// The strongest argument for the other side.
pub(super) const COUNTER: &[&str] = &[
    "Wie één keer afwijkt, moet het de volgende keer ook uitleggen. {Wie} heeft daar gelijk in.",
    "De raad heeft hier een besluit over genomen en ik ben niet gekozen.",
    "Als ik wacht, gaat {wat} naar iemand die er minder van weet.",
    "{Wie} vroeg hier nadrukkelijk om, en wist wat het betekende.",
];

/// Restschade.
pub(super) const RESIDUE: &[&str] = &[
    "{Wie} draagt de kosten. Ik bel {wanneer} om te horen hoe het gaat.",
    "De collega die het dossier erft, heeft minder tijd. Ik schrijf {wat} voor haar op.",
    "Het vertrouwen van {wie}. Dat herstel ik niet met één gesprek.",
    "Er blijft onduidelijkheid voor {getal} huishoudens; de coördinator zet het op de site.",
];

/// Wat dan.
pub(super) const THEN: &[&str] = &[
    "{Wie} beslist {wanneer} en ik houd me eraan.",
    "Wordt het niet opgepakt, dan leg ik het {waar} nog een keer op tafel.",
    "Dan staat het in elk geval in het dossier.",
];

/// Als.
pub(super) const IF: &[&str] = &[
    "ik {wie} weer spreek",
    "{wat} op de agenda staat",
    "ik merk dat ik het {waar} wil laten lopen",
    "de volgende aanvraag van deze soort binnenkomt",
];

/// Dan.
pub(super) const THEN_I: &[&str] = &[
    "vraag ik eerst wat er speelt, en zeg ik daarna pas wat de regel is",
    "leg ik {wat} naast het besluit van toen",
    "bel ik {wie} vóór tien uur",
    "schrijf ik op wat ik níet weet",
];

/// What did you do.
pub(super) const DID: &[&str] = &[
    "Gebeld en geluisterd. {Wie} was verbaasd dat er iemand belde.",
    "Ik heb {wat} aangehouden en het {waar} verteld.",
    "Minder dan ik me had voorgenomen: ik heb het alleen met {wie} besproken.",
    "Getekend, met een aantekening in het dossier.",
];

/// What happened.
pub(super) const HAPPENED: &[&str] = &[
    "Er liep al een regeling. Het besluit is gematigd.",
    "Niets. {Wat} ligt er nog, en {wie} vraagt er niet meer naar.",
    "Het is {waar} een kwartier besproken, en nu ligt er een lijn voor {getal} andere gevallen.",
    "{Wie} was boos, en belde een week later om te bedanken.",
];

/// A remark that was made later.
pub(super) const REMARKS: &[&str] = &[
    "{Wie} begon er {waar} zelf over.",
    "Vandaag gelezen dat {wat} toch doorgaat.",
    "Nog eens nagedacht: het ging mij meer om {wie} dan om de regel.",
];

/// What happens in one's own dilemma.
pub(super) const SITUATIONS: &[&str] = &[
    "{Wie} vroeg mij {waar} om {wat} nog deze week rond te maken. Het kan, als ik de tweede lezer oversla.",
    "Ik schreef een advies. {Wie} wil {wat} niet in het dossier hebben, omdat het dan openbaar kan worden.",
    "Bij {wat} bleek een fout te zitten die {getal} mensen raakt. {Wie} wil wachten tot na het reces.",
    "Een collega behandelt {wat} van iemand die hij kent. {Wie} weet het ook en zegt niets.",
];

/// The title of one's own dilemma, and its question.
pub(super) const OWN: &[(&str, &str)] = &[
    ("Het advies dat niet mee mag", "Moet ik het advies toch in het dossier doen?"),
    ("De tweede lezer", "Sla ik de tweede lezer over?"),
    ("Wachten tot na het reces", "Wacht ik met de fout tot na het reces?"),
    ("Een bekende in de stapel", "Zeg ik er iets van?"),
    ("Eén belofte te veel", "Kom ik mijn toezegging na?"),
];

/// An own option.
pub(super) const OWN_CHOICES: &[&str] = &[
    "Ik bel {wie} eerst en vraag wat er speelt, en leg pas daarna vast wat ik doe.",
    "Ik vraag {wie} om uitstel en leg {wat} voor aan een tweede lezer.",
    "Ik doe het, en zet mijn bezwaar {waar} op papier.",
];

/// Whom one tells, and with whom one does something: roles.
pub(super) const ROLES: &[&str] = &[
    "mijn teamleider",
    "de coördinator",
    "een collega van juridische zaken",
    "de vertrouwenspersoon",
    "mijn buddy",
];

/// Keywords beside those of the case.
pub(super) const KEYWORDS: &[&str] = &[
    "menselijke maat",
    "werkdruk",
    "politiek",
    "geld",
    "één loket",
    "tegenspraak",
    "team",
    "geëist",
    "brief",
];
