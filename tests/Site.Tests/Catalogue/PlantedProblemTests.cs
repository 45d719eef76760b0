using System.Reflection;
using Academy.Site.Content;

namespace Academy.Site.Tests.Catalogue;

/// <summary>Every code has a planted mistake, and the problem stands at the marked letter.</summary>
public sealed class PlantedProblemTests
{
    private const string Course = "courses/heldere-brieven/index.md";
    private const string Run = "runs/brieven/2027-03.yml";
    private const string Line = "learning-lines/taal.md";
    private const string Rivierstad = "municipalities/rivierstad/municipality.yml";
    private const string Duinrand = "municipalities/duinrand/municipality.yml";
    private const string Questions = "questionnaires/deelname.yml";
    private const string Quiz = "quizzes/brieven.yml";
    private const string Mail = "mails/enrolled.md";
    private const string Tokens = "municipalities/rivierstad/tokens.json";
    private const string Logo = "municipalities/rivierstad/logo.svg";
    private const string Over = "pages/over.md";
    private const string Outcome = "accessibility.yml";

    /// <summary>Gets code, file, what stands there, and what is planted with a mark at the expected place.</summary>
    public static TheoryData<string, string, string, string> InPlace => new()
    {
        { "ACA007", Course, "Voor iedereen.", "Voor ▲\u0007iedereen." },
        { "ACA007", Course, "title: Heldere brieven", "title: ▲\"Heldere\\u0007 brieven\"" },
        { "ACA012", Course, "title: Heldere brieven", "title: Heldere▲: brieven" },
        { "ACA012", Course, "title: Heldere brieven", "title: ▲\"Heldere brieven" },
        { "ACA012", Course, "title: Heldere brieven", "title: ▲@brieven" },
        { "ACA013", Rivierstad, "managerView: { enabled: false }", "managerView:\n▲\tenabled: false" },
        { "ACA014", Course, "level: basic", "level: ▲&anker basic" },
        { "ACA014", Course, "level: basic", "level: ▲*anker" },
        { "ACA015", Course, "level: basic", "level: ▲!!str basic" },
        { "ACA016", Course, "level: basic", "level: [[[[[[[[[[[[[[[▲[x]]]]]]]]]]]]]]]]" },
        { "ACA017", Course, "level: basic", "level: basic\n▲level: expert" },
        { "ACA018", Rivierstad, "theme: voorbeeld", "theme: voorbeeld\n▲---\na: b" },
        { "ACA020", Course, "level: basic", "▲levl: basic" },
        { "ACA020", Course, "duration: PT4H }", "duration: PT4H, ▲duur: 4 }" },
        { "ACA021", Course, "id: brieven\n", "▲" },
        { "ACA021", Course, "{ id: oefendag, title: Oefenen,", "▲{ id: oefendag," },
        { "ACA022", Course, "themes: [heldere-taal]", "themes: ▲heldere-taal" },
        { "ACA022", Course, "level: basic", "level: ▲[basic]" },
        { "ACA022", Rivierstad, "contact: {", "contact: ▲[a]\nx: {" },
        { "ACA022", "synonyms.yml", "[brief", "▲brief\n- [brief" },
        { "ACA023", Course, "title: Heldere brieven\n", "title:▲\n" },
        { "ACA023", Course, "title: Heldere brieven", "title: ▲~" },
        { "ACA024", Course, "form: blended", "form: ▲blendid" },
        { "ACA024", Rivierstad, "theme: voorbeeld", "theme: ▲voorbeld" },
        { "ACA025", Course, "id: brieven", "id: ▲Brieven en Co" },
        { "ACA026", Course, "lastChecked: 2026-10-01", "lastChecked: ▲1-10-2026" },
        { "ACA026", Course, "lastChecked: 2026-10-01", "lastChecked: ▲2026-02-30" },
        { "ACA027", Run, "start: 2027-03-09T09:30", "start: ▲2027-03-09 9:30" },
        { "ACA028", Course, "duration: PT6H", "duration: ▲6 uur" },
        { "ACA029", Course, "price: 0", "price: ▲-5" },
        { "ACA029", Course, "price: 0", "price: ▲\"5\"" },
        { "ACA029", Run, "seats: 12", "seats: ▲0" },
        { "ACA029", Run, "seats: 12", "seats: ▲1e3" },
        { "ACA030", Run, "waitingList: true", "waitingList: ▲yes" },
        { "ACA030", Run, "waitingList: true", "waitingList: ▲\"true\"" },
        { "ACA031", Course, "\"https://leren.example/brieven\"", "▲\"javascript:alert(1)\"" },
        { "ACA031", Course, "\"https://leren.example/brieven\"", "▲\"https://leren.example@kwaad.example/\"" },
        { "ACA032", Course, "title: Heldere brieven", "title: ▲" + new string('x', 201) },
        { "ACA026", Course, "level: basic", "level: basic\npublished: ▲vorige week" },
        { "ACA026", Line, "sharing: shared", "sharing: shared\npublished: ▲2026-13-01" },
        { "ACA029", Outcome, "pages: 20", "pages: ▲-1" },
        { "ACA020", Outcome, "planted: 20", "planted: 20\n▲found: 20" },
        { "ACA086", Over, "Tekst.", "Tekst van ▲{{gemeente}}." },
        { "ACA086", Over, "Tekst.", "Mail ▲{{email" },
        { "ACA086", Over, "title: Over ons", "title: ▲Over {{academie}}" },
        { "ACA086", Over, "title: Over ons", "title: ▲\"{{ academy }}\"" },
        { "ACA096", Rivierstad, "theme: voorbeeld", "theme: voorbeeld\nimprove: ▲http://git.example/{file}" },
        { "ACA096", Rivierstad, "theme: voorbeeld", "theme: voorbeeld\nimprove: ▲https://git.example/bewerk" },
        { "ACA096", Rivierstad, "theme: voorbeeld", "theme: voorbeeld\nimprove: ▲https://{file}.example/" },
        { "ACA096", Rivierstad, "theme: voorbeeld", "theme: voorbeeld\nimprove: ▲https://git.example/{map}/{file}" },
        { "ACA096", Rivierstad, "theme: voorbeeld", "theme: voorbeeld\nimprove: ▲https://git.example/{file}/{file}" },
        { "ACA097", Outcome, "caught: 19", "caught: ▲21" },
        { "ACA033", Course, "themes: [heldere-taal]", "themes: ▲[]" },
        { "ACA033", "synonyms.yml", "[brief, schrijven]", "▲[brief]" },
        { "ACA140", "synonyms.yml", "[brief, schrijven]", "[brief, ▲Schrijven]" },
        { "ACA140", "synonyms.yml", "[brief, schrijven]", "[brief, ▲financiën]" },
        { "ACA140", "synonyms.yml", "[brief, schrijven]", "[brief, ▲\"een  brief\"]" },
        { "ACA140", "synonyms.yml", "[brief, schrijven]", "[brief, ▲b&w]" },
        { "ACA141", "synonyms.yml", "[brief, schrijven]", "[brief, ▲\"...\"]" },
        { "ACA141", "synonyms.yml", "[brief, schrijven]", "[brief, ▲van de]" },
        { "ACA142", "synonyms.yml", "[brief, schrijven]", "[brief, schrijven]\n- [correspondentie, ▲brieven]" },
        { "ACA142", "synonyms.yml", "[brief, schrijven]", "[brief, schrijven, ▲brieven]" },
        { "ACA022", Course, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: ▲post" },
        { "ACA007", Course, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: [▲\"po\\u0007st\"]" },
        { "ACA141", Course, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: [post, ▲van de]" },
        { "ACA141", Course, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: [post, ▲\"?!\"]" },
        { "ACA143", Course, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: [post, ▲p]" },
        { "ACA143", Line, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: [▲een zin van meer dan zestig letters hoort niet bij de zoekwoorden]" },
        { "ACA144", Course, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: [w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19, ▲w20, w21]" },
        { "ACA145", Course, "themes: [heldere-taal]", "themes: [heldere-taal]\nkeywords: [een nieuwsbrief, post, ▲nieuwsbrieven]" },
        { "ACA020", "synonyms.yml", "[brief, schrijven]", "{ from: [post], to: brief, ▲naar: brief }" },
        { "ACA021", "synonyms.yml", "[brief, schrijven]", "▲{ from: [post] }" },
        { "ACA033", "synonyms.yml", "[brief, schrijven]", "{ from: ▲[], to: brief }" },
        { "ACA140", "synonyms.yml", "[brief, schrijven]", "{ from: [▲Post], to: brief }" },
        { "ACA140", "synonyms.yml", "[brief, schrijven]", "{ from: [post], to: ▲Brief }" },
        { "ACA141", "synonyms.yml", "[brief, schrijven]", "{ from: [▲van de], to: brief }" },
        { "ACA142", "synonyms.yml", "[brief, schrijven]", "[brief, post]\n- { from: [mail, ▲post], to: brief }" },
        { "ACA142", "synonyms.yml", "[brief, schrijven]", "{ from: [▲brieven], to: brief }" },
        { "ACA146", "synonyms.yml", "[brief, schrijven]", "{ from: [post], to: brief }\n- { from: [▲brieven], to: post }" },
        { "ACA146", "synonyms.yml", "[brief, schrijven]", "{ from: [post], to: brief }\n- { from: [epistel], to: post }\n- { from: [▲brieven], to: epistel }" },
        { "ACA034", Rivierstad, "\"#154273\"", "▲\"blauw\"" },
        { "ACA035", Rivierstad, "11111111-1111-4111-8111-111111111111", "▲1111" },
        { "ACA036", Rivierstad, "email: leren@academie.rivierstad.example", "email: ▲\"leren(at)rivierstad\"" },
        { "ACA037", Rivierstad, "domain: academie.rivierstad.example", "domain: ▲https://rivierstad.example" },
        { "ACA038", Course, "themes: [heldere-taal]", "themes: [heldere-taal, ▲heldere-taal]" },
        { "ACA039", Run, "start: 2027-03-09T09:30", "start: ▲2027-03-28T02:30" },
        { "ACA040", Course, "themes: [heldere-taal]", "themes: [digitaal, ▲heldere-tal]" },
        { "ACA040", Course, "provider: academie", "provider: ▲academi" },
        { "ACA040", Course, "waives: [theorie]", "waives: [▲therie]" },
        { "ACA040", Course, "questionnaire: deelname", "questionnaire: ▲deelnam" },
        { "ACA040", Course, "quiz: brieven, duration", "quiz: ▲briefen, duration" },
        { "ACA040", Course, "owner: rivierstad", "owner: ▲rivierstadt" },
        { "ACA040", Run, "place: stadhuis", "place: ▲stadhuys" },
        { "ACA040", Run, "unit: oefendag", "unit: ▲oefen-dag" },
        { "ACA040", Line, "courses: [brieven]", "courses: [▲briefen]" },
        { "ACA040", "rules.yml", "propose: taal", "propose: ▲tal" },
        { "ACA040", "municipalities/rivierstad/vision.md", "lines: [taal]", "lines: [▲taaal]" },
        { "ACA040", Rivierstad, "featured: [brieven]", "featured: [▲brief]" },
        { "ACA040", Rivierstad, "featured: [brieven]", "exclude: { themes: [▲digitala] }" },
        { "ACA041", "courses/privacy-basis/index.md", "id: avg", "id: ▲brieven" },
        { "ACA041", Course, "id: theorie,", "id: ▲intake," },
        { "ACA041", Course, "level: basic", "level: basic\nformerIds: [▲avg]" },
        { "ACA044", Course, "level: basic", "level: basic\nmovedTo: ▲brieven" },
        { "ACA045", Course, "level: basic", "level: basic\nmovedTo: ▲avg\nretired: 2027-01-01" },
        { "ACA050", Course, "kind: quiz, quiz: brieven,", "kind: ▲quiz," },
        { "ACA051", Course, "kind: meeting, duration: PT4H", "kind: meeting, duration: PT4H, url: ▲https://a.example/" },
        { "ACA051", Course, "kind: meeting, duration: PT4H", "kind: meeting, duration: PT4H, quiz: ▲brieven" },
        { "ACA052", Course, "waives: [theorie]", "waives: [▲intake]" },
        { "ACA054", Course, "{ id: oefendag, title: Oefenen, kind: meeting", "{ id: ▲oefendag, title: Oefenen, kind: micro" },
        { "ACA057", Course, "duration: PT6H", "duration: ▲PT7H" },
        { "ACA057", Course, "duration: PT6H", "duration: ▲PT2H" },
        { "ACA058", Course, "kind: micro, duration: PT10M", "kind: micro, duration: ▲PT11M" },
        { "ACA055", Course, "reviewBy: 2027-06-01", "reviewBy: ▲2026-06-01" },
        { "ACA061", Run, "end: 2027-03-09T13:30", "end: ▲2027-03-09T09:00" },
        { "ACA062", Run, "enrolUntil: 2027-03-02", "enrolUntil: ▲2027-03-09" },
        { "ACA063", Run, "minimum: 6", "minimum: ▲13" },
        { "ACA064", Run, "start: 2027-04-06T09:30, end: 2027-04-06T13:30", "start: ▲2027-03-09T13:00, end: 2027-03-09T15:00" },
        { "ACA065", Run, "unit: oefendag", "unit: ▲theorie" },
        { "ACA069", Run, "openTo: all", "openTo: all\ncancelled: { on: ▲2027-04-07, reason: De docent is ziek. }" },
        { "ACA021", Line, "{ id: begin, title: Begin, level: junior, courses: [brieven],", "▲{ id: begin, title: Begin, level: junior," },
        { "ACA033", Line, "courses: [brieven]", "courses: ▲[]" },
        { "ACA070", Line, "courses: [brieven]", "courses: [▲brieven]" },
        { "ACA134", "municipalities/duinrand/municipality.yml", "tenants:", "exclude: { courses: [▲brieven] }\ntenants:" },
        { "ACA134", "municipalities/duinrand/municipality.yml", "tenants:", "include: ▲{ themes: [digitaal] }\ntenants:" },
        { "ACA080", Questions, "[Oefenen, Luisteren]", "▲[Oefenen]" },
        { "ACA081", Questions, "hint: Mag kort.", "lowest: ▲Kort" },
        { "ACA082", Quiz, "options: [ { text: De boodschap, right: true }", "options: ▲[ { text: De boodschap }" },
        { "ACA083", Quiz, "options: [ { text: De boodschap, right: true }, { text: De wet }", "options: ▲[ { text: De boodschap, right: true }, { text: De wet, right: true }" },
        { "ACA085", Mail, "Het gaat om {{course}}.", "Het gaat om ▲{{corse}}." },
        { "ACA085", Mail, "Het gaat om {{course}}.", "Plek ▲{{place}}." },
        { "ACA085", "mails/minimum-not-reached.md", "Het gaat om {{course}}.", "Het zijn er ▲{{until}}." },
        { "ACA085", Mail, "subject: \"Je doet", "subject: ▲\"{{until}} Je doet" },
        { "ACA085", Mail, "Het gaat om {{course}}.", "Het gaat om ▲{{course" },
        { "ACA087", "rules.yml", "{ id: nieuw, on: { jobRole: klantcontact }, propose: taal,", "▲{ id: nieuw, propose: taal, assign: taal," },
        { "ACA021", "rules.yml", "{ id: jaarlijks, require: brieven, within: P30D, every: P1Y, jobRoles: [klantcontact], because: Elke brief telt. }", "▲{ id: jaarlijks, require: brieven, within: P30D }" },
        { "ACA021", "rules.yml", "{ id: nieuw, on: { jobRole: klantcontact },", "▲{ id: nieuw," },
        { "ACA020", "rules.yml", "propose: taal,", "propose: taal, ▲remind: [P3D]," },
        { "ACA028", "rules.yml", "within: P30D", "within: ▲dertig dagen" },
        { "ACA040", "rules.yml", "[klantcontact]", "[▲klantcontakt]" },
        { "ACA040", "rules.yml", "require: brieven", "require: ▲brief" },
        { "ACA088", "rules.yml", "within: P30D", "within: ▲PT12H" },
        { "ACA088", "rules.yml", "every: P1Y", "every: ▲P11Y" },
        { "ACA088", "rules.yml", "every: P1Y", "remind: [P7D, ▲vaak]" },
        { "ACA089", "rules.yml", "every: P1Y", "remind: [▲P30D, P3D]" },
        { "ACA038", "rules.yml", "every: P1Y", "remind: [P3D, ▲P3D]" },
        { "ACA098", "rules.yml", "every: P1Y", "remind: ▲[P9D, P8D, P7D, P6D, P5D, P4D]" },
        { "ACA090", Rivierstad, "[11111111-1111-4111-8111-111111111111]", "[▲22222222-2222-4222-8222-222222222222]" },
        { "ACA091", Rivierstad, "domain: academie.rivierstad.example", "domain: ▲academie.duinrand.example" },
        { "ACA092", "municipalities/academie/municipality.yml", "shared: true", "shared: true\ntenants: ▲[33333333-3333-4333-8333-333333333333]" },
        { "ACA094", Rivierstad, "enabled: false", "enabled: ▲true" },
        { "ACA095", Duinrand, "tenants: [22222222-2222-4222-8222-222222222222]", "tenants: ▲[]" },
        { "ACA100", Over, "Tekst.", "[klik](▲javascript:alert(1))" },
        { "ACA101", Over, "Tekst.", "[klik](▲../courses/heldere-brief/index.md)" },
        { "ACA102", Over, "## Kort", "▲# Kort" },
        { "ACA102", Over, "## Kort", "## Kort\n\n▲#### Diep" },
        { "ACA103", Over, "## Kort", "▲##" },
        { "ACA104", Over, "Tekst.", "▲![](plaatje.png)" },
        { "ACA105", Over, "Tekst.", "Tekst.\n\n▲" + new string('>', 300) },
        { "ACA106", Over, "Tekst.", "▲[](https://a.example/)" },
        { "ACA107", Mail, "Het gaat om {{course}}.", "[hier](▲/cursussen/)" },
        { "ACA110", Over, "Tekst.", "Tekst met ▲<em>nadruk</em>." },
        { "ACA110", Over, "Tekst.", "Tekst. ▲<!-- later -->" },
        { "ACA110", Mail, "Het gaat om {{course}}.", "Het gaat om ▲<b>{{course}}</b>." },
        { "ACA104", Over, "Tekst.", "Tekst. ▲![](brief.png)" },
        { "ACA020", Tokens, "\"$value\": \"#f3f6fa\"", "\"$value\": \"#f3f6fa\", ▲\"$descripton\": \"licht\"" },
        { "ACA022", Tokens, "\"#f3f6fa\"", "▲[[\"#f3f6fa\"]]" },
        { "ACA023", Tokens, "\"#f3f6fa\"", "▲\"\"" },
        { "ACA024", Tokens, "\"public-sans\"", "▲\"public-sand\"" },
        { "ACA017", Tokens, "\"font\":", "\"radius\": { \"$value\": \"0px\" }, ▲\"radius\": { \"$value\": \"1px\" }, \"font\":" },
        { "ACA120", Tokens, "\"background-color\"", "▲\"background-colour\"" },
        { "ACA120", Tokens, "\"font\":", "▲\"fond\": { \"$value\": \"0px\" }, \"font\":" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"red;} body{display:none\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"url(https://kwaad.example/a.png)\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"expression(alert(1))\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"</style><script>\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"@import x\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"calc(1px\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"'blauw\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"\\u007d\"" },
        { "ACA121", Tokens, "\"{rivierstad.blue}\"", "▲\"" + new string('x', 201) + "\"" },
        { "ACA122", Tokens, "\"{rivierstad.blue}\"", "▲\"{rivierstad.blauw}\"" },
        { "ACA123", Tokens, "\"#154273\"", "▲\"{academy.heading}\"" },
        { "ACA123", Tokens, "\"{rivierstad.blue}\"", "▲\"{utrecht.heading.color}\"" },
        { "ACA124", Tokens, "\"{rivierstad.blue}\"", "▲\"red\"" },
        { "ACA124", Tokens, "\"font\":", "\"radius\": { \"$value\": ▲\"3rem\" }, \"font\":" },
        { "ACA124", Tokens, "\"font\":", "\"heading-weight\": { \"$value\": ▲900 }, \"font\":" },
        { "ACA125", Tokens, "\"font\":", "▲\"brand\": { \"$value\": \"#154273\" }, \"font\":" },
        { "ACA130", Logo, "<path", "<!▲DOCTYPE svg><path" },
        { "ACA131", Logo, "<path", "<▲script/><path" },
        { "ACA131", Logo, "<path", "<▲style/><path" },
        { "ACA131", Logo, "<path", "<▲image href=\"https://kwaad.example/a.png\"/><path" },
        { "ACA131", Logo, "<path", "<path ▲onload=\"alert(1)\"" },
        { "ACA131", Logo, "<path", "<path ▲style=\"fill:red\"" },
        { "ACA131", Logo, "<path", "<path ▲href=\"#a\"" },
        { "ACA132", Logo, "fill=\"#154273\"", "▲fill=\"url(#a)\"" },
        { "ACA132", Logo, "fill=\"#154273\"", "▲fill=\"data:image/png;base64,aaaa\"" },
        { "ACA133", Logo, "<svg viewBox=\"0 0 44 44\"", "<▲svg viewBox=\"1 1 44 44\"" },
        { "ACA108", Over, "Tekst.", "![Een plaatje](▲plaatje.svg)" },
    };

    /// <summary>Gets mistakes that take a file of their own.</summary>
    internal static Dictionary<string, Func<(string Place, ContentInMemory Content)>> ByFile { get; } = new(StringComparer.Ordinal)
    {
        ["ACA001"] = () => ($"{Over}:1:1", new ContentInMemory().With(Over, [0xFF, 0xFE, (byte)'a', 0])),
        ["ACA002"] = () => ($"{Over}:2:8", new ContentInMemory().With(Over, [.. "---\ntitle: "u8, 0xE9, (byte)'n'])),
        ["ACA003"] = () => ("synonyms.yml:1:1", new ContentInMemory().With("synonyms.yml", "# " + new string('x', 70_000))),
        ["ACA004"] = () => ("them.yml:1:1", new ContentInMemory().With("them.yml", "a: b")),
        ["ACA005"] = () => ("places/Stad Huis.yml:1:1", new ContentInMemory().With("places/Stad Huis.yml", "name: a\ncity: b\n")),
        ["ACA008"] = () => ("mails/promoted.md:1:1", new ContentInMemory().Without("mails/promoted.md")),
        ["ACA010"] = () => ($"{Over}:1:1", new ContentInMemory().With(Over, "Tekst zonder kop.\n")),
        ["ACA011"] = () => ($"{Over}:1:1", new ContentInMemory().With(Over, "---\ntitle: Over ons\n")),
        ["ACA042"] = () => ("municipalities/rivierstad/courses/heldere-brieven/index.md:1:1", new ContentInMemory().With(
            "municipalities/rivierstad/courses/heldere-brieven/index.md",
            SampleContent.Files["courses/privacy-basis/index.md"].Replace("id: avg", "id: eigen", StringComparison.Ordinal).Replace("owner: academie", "owner: rivierstad", StringComparison.Ordinal))),
        ["ACA043"] = () => ($"{Line}:12:57", new ContentInMemory().Replace(Course, "level: basic", "level: basic\nmovedTo: avg")),
        ["ACA046"] = () => ("municipalities/rivierstad/courses/eigen/index.md:13:8", new ContentInMemory().With(
            "municipalities/rivierstad/courses/eigen/index.md",
            SampleContent.Files["courses/privacy-basis/index.md"].Replace("id: avg", "id: eigen", StringComparison.Ordinal))),
        ["ACA047"] = () => ($"{Line}:12:57", new ContentInMemory().Replace(Line, "[brieven]", "[oud]").Replace(Course, "level: basic", "level: basic\nformerIds: [oud]")),
        ["ACA048"] = () => ("pages/agenda.md:1:1", new ContentInMemory().With("pages/agenda.md", SampleContent.Files[Over])),
        ["ACA053"] = () => ("courses/heldere-brieven/units/kap.md:1:1", new ContentInMemory().With(
            "courses/heldere-brieven/units/kap.md", SampleContent.Files["courses/heldere-brieven/units/kaptest.md"])),
        ["ACA056"] = () => ("courses/niets/units/kap.md:1:1", new ContentInMemory().With(
            "courses/niets/units/kap.md", SampleContent.Files["courses/heldere-brieven/units/kaptest.md"])),
        ["ACA060"] = () => ("runs/brief/2027-03.yml:1:1", new ContentInMemory().With("runs/brief/2027-03.yml", SampleContent.Files[Run])),
        ["ACA066"] = () => ($"{Run}:3:3", new ContentInMemory().Replace(Course, "level: basic", "level: basic\nretired: 2027-03-09")),
        ["ACA067"] = () => ($"{Run}:1:1", new ContentInMemory().Replace(Course, "sharing: shared", "sharing: own")
            .Replace(Run, "organiser: rivierstad", "organiser: duinrand").Replace(Rivierstad, "featured: [brieven]\n", "")),
        ["ACA068"] = () => ($"{Run}:1:1", new ContentInMemory().With($"municipalities/rivierstad/{Run}", SampleContent.Files[Run])),
        ["ACA070"] = () => ($"{Line}:12:57", new ContentInMemory().Replace(Line, "owner: academie", "owner: duinrand")
            .Replace(Duinrand, "theme: voorbeeld", "theme: voorbeeld\nexclude: { courses: [brieven] }")),
        ["ACA071"] = () => ("municipalities/rivierstad/vision.md:5:36", new ContentInMemory()
            .Replace(Rivierstad, "featured: [brieven]", "exclude: { themes: [heldere-taal] }").Replace(Course, "owner: rivierstad", "owner: academie").Without(Run)),
        ["ACA072"] = () => ($"{Rivierstad}:12:12", new ContentInMemory().Replace(Course, "owner: rivierstad", "owner: academie").Replace(Course, "sharing: shared", "sharing: own")),
        ["ACA084"] = () => ("mails/enroled.md:1:1", new ContentInMemory().With("mails/enroled.md", SampleContent.Files[Mail])),
        ["ACA093"] = () => ("municipalities/duinrand/municipality.yml:11:9", new ContentInMemory().Replace(Duinrand, "tenants: [22222222-2222-4222-8222-222222222222]", "shared: true")),
        ["ACA112"] = () => ($"{Over}:7:10", new ContentInMemory().Replace(Over, "Tekst.", "![Brief](brief.png)").With("pages/brief.png", Png(800, 200 * 1024))),
        ["ACA113"] = () => ($"{Over}:7:10", new ContentInMemory().Replace(Over, "Tekst.", "![Brief](brief.png)").With("pages/brief.png", Png(2001, 0))),
        ["ACA126"] = () => ($"{Tokens}:1:1", new ContentInMemory().With(
            Tokens, $"{{\"rivierstad\":{{{string.Join(',', Enumerable.Range(0, 4001).Select(number => $"\"t{number}\":{{\"value\":1}}"))}}}}}")),
        ["ACA111"] = () => ("pages/brief.png:1:1", new ContentInMemory().With("pages/brief.png", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0])),
        ["ACA109"] = () => ($"{Mail}:5:1", new ContentInMemory().With(Mail, "---\nsubject: Hoi\nbutton: Ga\n---\n")),
    };

    public static TheoryData<string> FileCodes => [.. ByFile.Keys];

    [Theory]
    [MemberData(nameof(InPlace))]
    public void A_planted_mistake_is_found_at_its_letter(string code, string path, string old, string marked)
    {
        Planted.Expect(code, path, ContentFor(code, marked).Replace(path, old, marked));
    }

    [Theory]
    [MemberData(nameof(FileCodes))]
    public void A_wrong_file_is_found(string code)
    {
        var (place, content) = ByFile[code]();
        Assert.Contains($"{place}: {code}", content.Build().Problems.Select(Planted.Place));
    }

    [Fact]
    public void Every_code_has_a_planted_mistake()
    {
        var planted = InPlace.Select(row => row.Data.Item1).Concat(ByFile.Keys).Append("ACA006").ToHashSet();
        Assert.All(AllCodes(), code => Assert.Contains(code, planted));
    }

    [Fact]
    public void Every_problem_says_how_to_mend_it_in_a_whole_sentence()
    {
        foreach (var problem in AllProblems())
        {
            Assert.Matches(@"\.$", problem.Message);
            Assert.True(problem.Message.Split(' ').Length > 4, problem.ToString());
        }
    }

    [Fact]
    public void No_code_is_used_twice()
    {
        var codes = AllCodes().ToArray();
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    /// <summary>Gives the sample, made ready for the mistakes that need more than one change.</summary>
    internal static ContentInMemory ContentFor(string code, string marked) =>
        code == "ACA070" ? new ContentInMemory().Replace(Course, "sharing: shared", "sharing: own")
        : marked.Contains("include:", StringComparison.Ordinal) ? new ContentInMemory().Replace(Line, "themes: [heldere-taal]", "themes: [heldere-taal, digitaal]")
        : new ContentInMemory();

    /// <summary>Gives a file that begins as a picture of this width does, with bytes behind it.</summary>
    private static byte[] Png(int width, int rest) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, 0, 0, (byte)(width >> 8), (byte)width, 0, 0, 0, 9, .. new byte[rest],
    ];

    private static IEnumerable<string> AllCodes() => AllProblems().Select(problem => problem.Code);

    private static IEnumerable<ContentProblem> AllProblems() =>
        typeof(Problem).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(ContentProblem))
            .Select(method => (ContentProblem)method.Invoke(null, [.. method.GetParameters().Select(Filler)])!);

    private static object? Filler(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Position) => Position.StartOf("x"),
        var type when type == typeof(string) => parameter.Name switch { "meant" => null, "hint" => "Sluit af.", _ => "x" },
        var type when type == typeof(IEnumerable<string>) => new[] { "a", "b" },
        var type => Activator.CreateInstance(type),
    };
}
