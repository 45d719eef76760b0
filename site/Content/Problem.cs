namespace Academy.Site.Content;

/// <summary>Every problem that stops publication: one code, one named method, one sentence with how to mend it.</summary>
internal static class Problem
{
    // The file itself.
    public static ContentProblem Utf16(Position at) =>
        New(at, "ACA001", "Dit bestand is UTF-16. Sla het op als UTF-8.");

    public static ContentProblem InvalidUtf8(Position at, byte value) =>
        New(at, "ACA002", $"Hier staat een byte (0x{value:X2}) die geen UTF-8 is. Sla het bestand op als UTF-8.");

    public static ContentProblem TooLarge(Position at, long limit) =>
        New(at, "ACA003", $"Dit bestand is groter dan {limit / 1024} KB. Maak het kleiner of verdeel het.");

    public static ContentProblem UnexpectedFile(Position at, string? meant) =>
        New(at, "ACA004", $"Dit bestand hoort hier niet, dus het komt nergens terecht.{Meant(meant)} Zie content/README.md voor de mappen.");

    public static ContentProblem FileName(Position at, string name) =>
        New(at, "ACA005", $"De naam '{name}' kan niet in een adres. Gebruik 1 tot 64 kleine letters, cijfers en streepjes.");

    public static ContentProblem LinkInContent(Position at) =>
        New(at, "ACA006", "Dit is een koppeling naar een ander bestand. Zet het bestand zelf neer.");

    public static ContentProblem ForbiddenCharacter(Position at, char character) =>
        New(at, "ACA007", $"Hier staat een onzichtbaar teken (U+{(int)character:X4}) dat niet mag. Haal het weg.");

    public static ContentProblem MissingFile(Position at, string path) =>
        New(at, "ACA008", $"Het bestand {path} ontbreekt. Maak het.");

    // YAML.
    public static ContentProblem NoFrontMatter(Position at) =>
        New(at, "ACA010", "De kop ontbreekt. Begin het bestand met een regel '---', daaronder de gegevens, en sluit af met '---'.");

    public static ContentProblem OpenFrontMatter(Position at) =>
        New(at, "ACA011", "De kop heeft geen einde. Zet een regel '---' onder de gegevens.");

    public static ContentProblem Syntax(Position at, string hint) =>
        New(at, "ACA012", $"Deze YAML is niet te lezen. {hint}");

    public static ContentProblem Tab(Position at) =>
        New(at, "ACA013", "Hier staat een tab. Laat regels met spaties inspringen.");

    public static ContentProblem Alias(Position at) =>
        New(at, "ACA014", "Verwijzingen met '&' of '*' mogen niet. Schrijf de waarde uit, of zet die tussen aanhalingstekens.");

    public static ContentProblem Tag(Position at) =>
        New(at, "ACA015", "Een label met '!' mag niet. Haal het weg, of zet de waarde tussen aanhalingstekens.");

    public static ContentProblem TooDeep(Position at, int limit) =>
        New(at, "ACA016", $"Dit zit meer dan {limit} lagen diep. Maak het platter.");

    public static ContentProblem DuplicateKey(Position at, string key, int line) =>
        New(at, "ACA017", $"'{key}' staat hier voor de tweede keer; de eerste staat op regel {line}. Houd er één over.");

    public static ContentProblem SecondDocument(Position at) =>
        New(at, "ACA018", "Hier begint een tweede YAML-document. Maak er één van.");

    // Keys and values.
    public static ContentProblem UnknownKey(Position at, string key, string? meant) =>
        New(at, "ACA020", $"'{key}' kennen we hier niet.{Meant(meant)} Verbeter de sleutel, of haal de regel weg.");

    public static ContentProblem MissingKey(Position at, string key) =>
        New(at, "ACA021", $"'{key}' ontbreekt. Zet de regel '{key}: …' erbij.");

    public static ContentProblem WrongShape(Position at, string wanted) =>
        New(at, "ACA022", $"Hier hoort {wanted}. Verander de waarde.");

    public static ContentProblem Empty(Position at) =>
        New(at, "ACA023", "Hier staat niets. Vul een waarde in, of haal de regel weg als die niet verplicht is.");

    public static ContentProblem NotAChoice(Position at, string value, IEnumerable<string> choices, string? meant) =>
        New(at, "ACA024", $"'{value}' is geen keuze.{Meant(meant)} Kies uit: {string.Join(", ", choices)}.");

    public static ContentProblem BadId(Position at, string value) =>
        New(at, "ACA025", $"'{value}' kan geen id zijn. Gebruik 1 tot 64 kleine letters, cijfers en streepjes.");

    public static ContentProblem BadDate(Position at, string value) =>
        New(at, "ACA026", $"'{value}' is geen datum. Schrijf jaar-maand-dag, zoals 2027-03-09.");

    public static ContentProblem BadTime(Position at, string value) =>
        New(at, "ACA027", $"'{value}' is geen tijdstip. Schrijf datum, T en tijd, zoals 2027-03-09T09:30.");

    public static ContentProblem BadPeriod(Position at, string value) =>
        New(at, "ACA028", $"'{value}' is geen duur. Schrijf bijvoorbeeld PT45M (45 minuten), PT6H (6 uur), P6W (6 weken) of P1Y (1 jaar).");

    public static ContentProblem BadNumber(Position at, string value, string wanted) =>
        New(at, "ACA029", $"'{value}' is geen {wanted}. Schrijf het getal zonder aanhalingstekens.");

    public static ContentProblem BadBoolean(Position at, string value) =>
        New(at, "ACA030", $"'{value}' is geen ja of nee. Schrijf true of false.");

    public static ContentProblem BadUrl(Position at, string value) =>
        New(at, "ACA031", $"'{value}' is geen veilig adres. Begin met https:// en een bekende site, zonder gebruikersnaam of spaties.");

    public static ContentProblem TooLong(Position at, int length, int limit) =>
        New(at, "ACA032", $"Deze tekst heeft {length} tekens; er passen er {limit}. Maak de tekst korter.");

    public static ContentProblem EmptyList(Position at, string key, int fewest) =>
        New(at, "ACA033", $"'{key}' heeft er minstens {fewest} nodig. Vul de lijst aan.");

    public static ContentProblem BadColour(Position at, string value) =>
        New(at, "ACA034", $"'{value}' is geen kleur. Schrijf '#' en zes cijfers of letters a tot en met f, tussen aanhalingstekens: \"#154273\".");

    public static ContentProblem BadTenant(Position at, string value) =>
        New(at, "ACA035", $"'{value}' is geen tenant-id. Schrijf een GUID, zoals 11111111-1111-4111-8111-111111111111.");

    public static ContentProblem BadEmail(Position at, string value) =>
        New(at, "ACA036", $"'{value}' is geen mailadres. Schrijf naam@organisatie.nl.");

    public static ContentProblem BadDomain(Position at, string value) =>
        New(at, "ACA037", $"'{value}' is geen domein. Schrijf alleen de naam, zoals academie.rivierstad.example.");

    public static ContentProblem Twice(Position at, string value) =>
        New(at, "ACA038", $"'{value}' staat twee keer in deze lijst. Haal er één weg.");

    public static ContentProblem SkippedHour(Position at, string value) =>
        New(at, "ACA039", $"'{value}' bestaat niet: die nacht gaat de klok een uur vooruit. Kies een ander tijdstip.");

    // What refers to what.
    public static ContentProblem Unknown(Position at, string kind, string id, string? meant) =>
        New(at, "ACA040", $"{kind} '{id}' bestaat niet.{Meant(meant)} Verbeter de naam, of maak wat ontbreekt.");

    public static ContentProblem DuplicateId(Position at, string id, string other) =>
        New(at, "ACA041", $"Het id '{id}' is al van {other}. Kies een ander id.");

    public static ContentProblem DuplicateSlug(Position at, string slug, string other) =>
        New(at, "ACA042", $"De naam '{slug}' is al van {other}, dus beide zouden op hetzelfde adres staan. Geef dit bestand of deze map een andere naam.");

    public static ContentProblem MovedInUse(Position at, string id, string target) =>
        New(at, "ACA043", $"Cursus '{id}' is verhuisd. Noem hier '{target}'.");

    public static ContentProblem MovedInCircle(Position at, string id) =>
        New(at, "ACA044", $"De verhuizing naar '{id}' komt weer bij deze cursus uit. Laat movedTo wijzen naar een cursus die blijft.");

    public static ContentProblem MovedAndRetired(Position at) =>
        New(at, "ACA045", "Een cursus is verhuisd (movedTo) of gestopt (retired), niet allebei. Haal er één weg.");

    public static ContentProblem NotTheOwner(Position at, string owner, string folder) =>
        New(at, "ACA046", $"Dit bestand staat in de map van '{folder}', maar noemt '{owner}'. Schrijf '{folder}', of verplaats het bestand.");

    public static ContentProblem Renamed(Position at, string kind, string id, string now) =>
        New(at, "ACA047", $"{kind} '{id}' heet nu '{now}'. Gebruik dat id.");

    public static ContentProblem ReservedSlug(Position at, string slug) =>
        New(at, "ACA048", $"Het adres /{slug}/ is van de site zelf. Geef dit bestand een andere naam.");

    // Courses.
    public static ContentProblem UnitNeeds(Position at, string kind, string key) =>
        New(at, "ACA050", $"Een onderdeel van soort '{kind}' heeft '{key}' nodig. Zet het erbij.");

    public static ContentProblem UnitHasNo(Position at, string kind, string key) =>
        New(at, "ACA051", $"Een onderdeel van soort '{kind}' heeft geen '{key}'. Haal het weg, of verander de soort.");

    public static ContentProblem WaivesItself(Position at, string id) =>
        New(at, "ACA052", $"Onderdeel '{id}' kan zichzelf niet vrijstellen. Haal het uit 'waives'.");

    public static ContentProblem LessonWithoutUnit(Position at, string name, string? meant) =>
        New(at, "ACA053", $"De cursus heeft geen onderdeel '{name}' van soort 'micro'.{Meant(meant)} Zet het in de lijst 'units', of geef dit bestand een andere naam.");

    public static ContentProblem LessonMissing(Position at, string path) =>
        New(at, "ACA054", $"De tekst van deze microles ontbreekt. Maak het bestand {path}.");

    public static ContentProblem ReviewTooEarly(Position at) =>
        New(at, "ACA055", "'reviewBy' ligt niet na 'lastChecked'. Kies een latere datum.");

    public static ContentProblem LessonWithoutCourse(Position at) =>
        New(at, "ACA056", "Naast deze map 'units' staat geen index.md met een cursus. Maak die, of verplaats dit bestand.");

    public static ContentProblem DurationIsNotTheSum(Position at, string duration, string sum) =>
        New(at, "ACA057", $"De cursus duurt hier {duration}, maar de onderdelen duren samen {sum}. Maak die gelijk; onderdelen met 'optional' tellen mee.");

    public static ContentProblem MicroTooLong(Position at, int most) =>
        New(at, "ACA058", $"Een microles duurt hoogstens {most} minuten. Maak de les korter, of deel die in tweeën.");

    // Runs.
    public static ContentProblem RunOfNoCourse(Position at, string folder, string? meant) =>
        New(at, "ACA060", $"De map heet '{folder}', maar er is geen cursus met dat id.{Meant(meant)} Geef de map het id van de cursus.");

    public static ContentProblem EndsBeforeStart(Position at) =>
        New(at, "ACA061", "Het einde ligt niet na het begin. Verbeter 'start' of 'end'.");

    public static ContentProblem EnrolAfterStart(Position at, string start) =>
        New(at, "ACA062", $"De laatste dag van aanmelden ligt niet voor de eerste bijeenkomst op {start}. Kies een eerdere dag.");

    public static ContentProblem MinimumAboveSeats(Position at, int minimum, int seats) =>
        New(at, "ACA063", $"Er zijn minstens {minimum} mensen nodig, maar er zijn {seats} plekken. Verlaag 'minimum' of verhoog 'seats'.");

    public static ContentProblem MeetingsOverlap(Position at) =>
        New(at, "ACA064", "Deze bijeenkomst begint voordat de vorige voorbij is. Zet de bijeenkomsten op volgorde, zonder overlap.");

    public static ContentProblem UnitIsNoMeeting(Position at, string id) =>
        New(at, "ACA065", $"Onderdeel '{id}' is geen bijeenkomst. Kies een onderdeel van soort 'meeting'.");

    public static ContentProblem RunOfStoppedCourse(Position at, string retired) =>
        New(at, "ACA066", $"De cursus stopt op {retired}, en deze uitvoering begint daarna. Schrap de uitvoering met 'cancelled', of verzet 'retired'.");

    public static ContentProblem OrganiserDoesNotShow(Position at, string course, string edition) =>
        New(at, "ACA067", $"De academie van '{edition}' toont cursus '{course}' niet, dus kan die niet organiseren. Kies een andere organisator, of deel de cursus.");

    public static ContentProblem DuplicateRun(Position at, string key, string other) =>
        New(at, "ACA068", $"De uitvoering '{key}' staat ook in {other}. Geef één van de twee een andere naam.");

    public static ContentProblem CancelledAfterEnd(Position at, string end) =>
        New(at, "ACA069", $"De laatste bijeenkomst is op {end}; daarna kan de uitvoering niet meer vervallen. Kies een eerdere dag bij 'on'.");

    // Learning lines and visions.
    public static ContentProblem LineShowsHiddenCourse(Position at, string course, string edition) =>
        New(at, "ACA070", $"De academie '{edition}' toont deze leerlijn, maar cursus '{course}' niet. Haal de cursus uit de stap, of laat '{edition}' hem tonen.");

    public static ContentProblem LineNeedsCourse(Position at, string course, string line) =>
        New(at, "ACA134", $"Leerlijn '{line}' heeft cursus '{course}' nodig, en die laat je hiermee weg. Toon de cursus, of laat de leerlijn ook weg met 'exclude: {{ lines: [{line}] }}'.");

    public static ContentProblem VisionShowsHiddenLine(Position at, string line, string edition) =>
        New(at, "ACA071", $"De academie '{edition}' toont leerlijn '{line}' niet. Kies een andere leerlijn.");

    public static ContentProblem FeaturedIsHidden(Position at, string course, string edition) =>
        New(at, "ACA072", $"De academie '{edition}' toont cursus '{course}' niet, dus kan die niet uitlichten. Kies een andere cursus.");

    // Questionnaires, quizzes, mails.
    public static ContentProblem TooFewOptions(Position at) =>
        New(at, "ACA080", "Deze vraag heeft minstens twee antwoorden nodig. Vul 'options' aan.");

    public static ContentProblem NotForThisQuestion(Position at, string key, string kind) =>
        New(at, "ACA081", $"'{key}' past niet bij een vraag van soort '{kind}'. Haal het weg, of verander de soort.");

    public static ContentProblem NoRightAnswer(Position at) =>
        New(at, "ACA082", "Geen enkel antwoord is goed. Zet 'right: true' bij het goede antwoord.");

    public static ContentProblem TooManyRightAnswers(Position at) =>
        New(at, "ACA083", "Er is meer dan één antwoord goed. Laat er één over, of maak de vraag 'multiple'.");

    public static ContentProblem UnknownMail(Position at, string kind, string? meant) =>
        New(at, "ACA084", $"Een mail '{kind}' versturen we niet.{Meant(meant)} Geef het bestand de naam van een soort mail.");

    public static ContentProblem UnknownPlaceholder(Position at, string name, IEnumerable<string> allowed, string? meant) =>
        New(at, "ACA085", $"'{{{{{name}}}}}' kan niet in deze mail.{Meant(meant)} Kies uit: {string.Join(", ", allowed)}.");

    public static ContentProblem UnknownInPage(Position at, string name, IEnumerable<string> allowed, string? meant) =>
        New(at, "ACA086", $"'{{{{{name}}}}}' kan niet in een pagina.{Meant(meant)} Kies uit: {string.Join(", ", allowed)}.");

    public static ContentProblem RuleNeedsOne(Position at, string keys) =>
        New(at, "ACA087", $"Een regel heeft precies één van deze sleutels: {keys}. Houd er één over.");

    public static ContentProblem RuleNeedsDays(Position at, string period) =>
        New(at, "ACA088", $"'{period}' is geen termijn voor een regel. Schrijf dagen, weken, maanden of jaren, van een dag tot en met tien jaar, zoals P30D of P1Y.");

    public static ContentProblem ReminderBeforeStart(Position at, string period, string within) =>
        New(at, "ACA089", $"Een herinnering {period} vóór de laatste dag valt niet binnen de termijn {within}. Kies een kortere tijd.");

    public static ContentProblem TooManyReminders(Position at, int count, int most) =>
        New(at, "ACA098", $"Hier staan {count} herinneringen; er passen er {most}. Houd er minder over.");

    // Municipalities.
    public static ContentProblem DuplicateTenant(Position at, string tenant, string other) =>
        New(at, "ACA090", $"Tenant {tenant} is al van {other}. Een tenant hoort bij één gemeente.");

    public static ContentProblem DuplicateDomain(Position at, string domain, string other) =>
        New(at, "ACA091", $"Het domein {domain} is al van {other}. Kies een eigen domein.");

    public static ContentProblem SharedWithTenants(Position at) =>
        New(at, "ACA092", "De gedeelde academie heeft geen eigen tenants. Haal de lijst leeg.");

    public static ContentProblem OneSharedAcademy(Position at, string other) =>
        New(at, "ACA093", $"Ook {other} is de gedeelde academie. Er is er precies één: haal 'shared: true' hier of daar weg.");

    public static ContentProblem NeedsDecision(Position at) =>
        New(at, "ACA094", "Leidinggevenden mogen pas meekijken na een besluit. Schrijf bij 'decision' welk besluit en wanneer.");

    public static ContentProblem NeedsTenant(Position at) =>
        New(at, "ACA095", "Een gemeente heeft minstens één tenant nodig: daarmee loggen medewerkers in. Vul 'tenants'.");

    public static ContentProblem BadImprove(Position at, string value) =>
        New(at, "ACA096", $"'{value}' is geen adres om een tekst te verbeteren. Begin met https:// en zet één keer {{file}} in het pad, zoals https://git.academie.example/bewerk/{{file}}.");

    // Accessibility.
    public static ContentProblem CaughtMoreThanPlanted(Position at, int caught, int planted) =>
        New(at, "ACA097", $"Er zijn {planted} drempels ingebouwd en {caught} gevonden. Verbeter 'caught' of 'planted': meer vinden dan er zijn kan niet.");

    // Markdown.
    public static ContentProblem UnsafeLink(Position at, string url) =>
        New(at, "ACA100", $"De link '{url}' mag niet. Gebruik https://, mailto:, tel:, een pad naar een ander bestand of #kopje.");

    public static ContentProblem BrokenContentLink(Position at, string url, string? meant) =>
        New(at, "ACA101", $"De link '{url}' wijst naar een bestand dat er niet is of geen pagina heeft.{Meant(meant)} Verbeter het pad.");

    public static ContentProblem HeadingLevel(Position at, int level, int highest) =>
        New(at, "ACA102", $"Dit is een kop van niveau {level}; hier past hoogstens niveau {highest}. Begin met '##' en sla geen niveau over.");

    public static ContentProblem EmptyHeading(Position at) =>
        New(at, "ACA103", "Deze kop is leeg. Schrijf er woorden in, of haal de kop weg.");

    public static ContentProblem ImageWithoutAlt(Position at) =>
        New(at, "ACA104", "Deze afbeelding heeft geen beschrijving. Schrijf tussen de haken wat erop te zien is: ![beschrijving](bestand).");

    public static ContentProblem TooDeepMarkdown(Position at) =>
        New(at, "ACA105", "Hier zitten te veel citaten, lijsten of haken in elkaar. Maak de tekst platter.");

    public static ContentProblem EmptyLink(Position at) =>
        New(at, "ACA106", "Deze link heeft geen woorden. Schrijf tussen de haken waar de link heen gaat.");

    public static ContentProblem RelativeLinkInMail(Position at, string url) =>
        New(at, "ACA107", $"De link '{url}' werkt niet vanuit een mail. Schrijf het hele adres, met https://.");

    public static ContentProblem ImageAddress(Position at, string url) =>
        New(at, "ACA108", $"De afbeelding '{url}' is er niet, of is geen png, jpg, webp of avif in deze map. Zet het bestand naast de tekst.");

    public static ContentProblem EmptyText(Position at) =>
        New(at, "ACA109", "Onder de kop staat geen tekst. Schrijf de tekst.");

    public static ContentProblem HtmlInText(Position at) =>
        New(at, "ACA110", "HTML kan hier niet. Gebruik Markdown, of zet het tussen backticks.");

    public static ContentProblem ImageTooHeavy(Position at, string url, long bytes, int limit) =>
        New(at, "ACA112", $"De afbeelding '{url}' is {(bytes + 1023) / 1024} KB; er mag {limit / 1024} KB. Maak haar kleiner, of sla haar op als webp of avif.");

    public static ContentProblem ImageTooWide(Position at, string url, int width, int limit) =>
        New(at, "ACA113", $"De afbeelding '{url}' is {width} pixels breed; er mogen er {limit} zijn. Maak haar smaller.");

    public static ContentProblem ImageBytes(Position at, string kind) =>
        New(at, "ACA111", $"In dit bestand zit geen {kind}. Sla de afbeelding opnieuw op, als png, jpg, webp of avif met de naam die daarbij hoort.");

    // Design tokens.
    public static ContentProblem UnknownToken(Position at, string path, string? meant) =>
        New(at, "ACA120", $"Token '{path}' kennen we niet: geen onderdeel van de site leest het.{Meant(meant)} Verbeter de naam, of haal het weg.");

    public static ContentProblem UnsafeTokenValue(Position at, string path, int limit) =>
        New(at, "ACA121", $"De waarde van '{path}' kan niet in een stijlblad. Gebruik een kleur, een maat, een getal of een naam van hoogstens {limit} tekens, zonder ; {{ }} @ < url() en andere functies dan rekenen en kleuren.");

    public static ContentProblem UnknownTokenReference(Position at, string path, string? meant) =>
        New(at, "ACA122", $"De verwijzing {{{path}}} komt nergens uit.{Meant(meant)} Verbeter de naam, of schrijf de waarde zelf.");

    public static ContentProblem TokenCircle(Position at, string path) =>
        New(at, "ACA123", $"De verwijzing van '{path}' komt weer bij zichzelf uit. Schrijf op één plek een waarde.");

    public static ContentProblem TokenOfAnotherKind(Position at, string path, string value, string wanted) =>
        New(at, "ACA124", $"'{value}' past niet bij '{path}'. Schrijf een {wanted}.");

    public static ContentProblem TokenElsewhere(Position at, string path, string place) =>
        New(at, "ACA125", $"'{path}' staat niet in dit bestand, maar in {place}. Haal het hier weg.");

    public static ContentProblem TooManyTokens(Position at, int count, int most) =>
        New(at, "ACA126", $"Dit bestand heeft {count} tokens; er mogen er {most} zijn. Haal weg wat de site niet gebruikt.");

    // Drawings: the mark and the picture of an edition.
    public static ContentProblem DrawingSyntax(Position at) =>
        New(at, "ACA130", "Deze SVG is niet te lezen. Sla het bestand op als gewone SVG: goede XML, zonder DOCTYPE.");

    public static ContentProblem DrawingPart(Position at, string part, IEnumerable<string> allowed) =>
        New(at, "ACA131", $"{part} mag niet in deze SVG. Haal het weg; wat mag is: {string.Join(", ", allowed)}.");

    public static ContentProblem DrawingValue(Position at, string name, string value) =>
        New(at, "ACA132", $"'{value}' kan niet bij '{name}' in deze SVG. Gebruik getallen, een kleur als #154273, none of currentColor.");

    public static ContentProblem DrawingSize(Position at, int most) =>
        New(at, "ACA133", $"Deze SVG zegt niet hoe groot zij is. Geef <svg> een viewBox van 0 0 breedte hoogte, elk hoogstens {most}.");

    // Words that search treats as one, and words that it finds a course by.
    public static ContentProblem SynonymForm(Position at, string word, string form) =>
        New(at, "ACA140", $"'{word}' staat hier niet zoals zoeken het leest. Schrijf '{form}': kleine letters, geen accenten, één spatie tussen woorden.");

    public static ContentProblem WithoutSearchWords(Position at, string word) =>
        New(at, "ACA141", $"In '{word}' staat geen woord waarop zoeken let. Haal het weg, of schrijf er een woord bij.");

    public static ContentProblem SynonymTwice(Position at, string word, string other, int line) =>
        New(at, "ACA142", $"'{word}' is voor zoeken hetzelfde als '{other}' op regel {line}. Een woord dat mensen typen hoort op één plek: voeg de groepen samen, of haal er één weg.");

    public static ContentProblem SynonymLoop(Position at, string word, string through) =>
        New(at, "ACA146", $"'{word}' leidt via {through} weer naar zichzelf. Maak er één groep van: [{word}, {through}].");

    public static ContentProblem KeywordLength(Position at, int length, int least, int most) =>
        New(at, "ACA143", $"Dit zoekwoord heeft {length} {(length == 1 ? "teken" : "tekens")}; het mogen er {least} tot {most} zijn. Schrijf een woord of een paar woorden, geen zin.");

    public static ContentProblem TooManyKeywords(Position at, int count, int most) =>
        New(at, "ACA144", $"Hier staan {count} zoekwoorden; er passen er {most}. Houd de woorden die mensen het meest typen.");

    public static ContentProblem KeywordTwice(Position at, string word, string other) =>
        New(at, "ACA145", $"'{word}' is voor zoeken hetzelfde als '{other}'. Haal er één weg: meervoud en vervoeging vindt zoeken zelf.");

    private static ContentProblem New(Position at, string code, string message) =>
        new(at.File, at.Line, at.Column, code, message);

    private static string Meant(string? meant) => meant is null ? "" : $" Bedoel je '{meant}'?";
}
