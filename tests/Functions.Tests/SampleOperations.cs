using System.Globalization;
using System.Text.Json;

namespace Academy.Functions.Tests;

/// <summary>
/// A small operations folder, in the format that the site build writes: one course with meetings, one without a date, two self-paced
/// courses (one with a quiz and a former id), a theme, a learning line, three editions, and as many runs as a test asks for. Time stands at
/// 1 February 2027 unless a test moves it.
/// </summary>
internal sealed class SampleOperations : IDisposable
{
    public const string Course = "heldere-brieven";
    public const string SelfPacedCourse = "phishing";
    public const string UnplannedCourse = "moeilijke-gesprekken";
    public const string Theme = "heldere-taal";

    /// <summary>Has a quiz that waives the theory, and was called <see cref="FormerCourse"/> before.</summary>
    public const string CourseWithQuiz = "beter-schrijven";
    public const string FormerCourse = "oud-schrijven";
    public const string Quiz = "schrijven";

    /// <summary>First the course with meetings, then the one with a quiz; was called taal before.</summary>
    public const string Line = "schrijflijn";
    public const string RivierstadTenant = "11111111-1111-4111-8111-111111111111";
    public const string DuinrandTenant = "22222222-2222-4222-8222-222222222222";

    /// <summary>A second tenant of Duinrand, until it is switched off.</summary>
    public const string LeavingTenant = "33333333-3333-4333-8333-333333333333";

    public static readonly DateTimeOffset Now = new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, object> _runs = [];
    private readonly List<string> _copies = [];
    private IReadOnlyList<object> _rules = [];
    private bool _hasLeft;
    private string? _decision = "OR-besluit 2026-14";

    public string Folder { get; } = Directory.CreateTempSubdirectory("academy-operations-").FullName;

    public SampleOperations()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "shells"));
        foreach (var edition in (string[])["academie", "rivierstad", "duinrand"])
        {
            File.WriteAllText(
                Path.Combine(Folder, "shells", edition + ".html"),
                $"<!doctype html><html lang=\"nl\"><head><title>{{{{title}}}} – {edition}</title></head><body><main id=\"inhoud\" tabindex=\"-1\">{{{{main}}}}</main></body></html>");
        }

        Write();
    }

    /// <summary>
    /// A run of the course with meetings, one on each of these days; each starts and ends at 10.00 and 14.00 UTC, the first on
    /// 9 March 2027 by default. Signing up closes a week before. Under a former id it is of the course that has another id by now.
    /// </summary>
    public string Run(
        string name, int seats = 10, bool waitingList = true, string openTo = "all", string organiser = "rivierstad", string? cancelled = null, string day = "2027-03-09",
        int? minimum = null, int days = 1, int apart = 1, string? formerly = null)
    {
        var key = $"{formerly ?? Course}~{name}";
        var start = DateTimeOffset.Parse(day + "T10:00:00Z", CultureInfo.InvariantCulture);
        lock (_runs)
        {
            _runs[key] = new
            {
                key,
                course = formerly is null ? Course : CourseWithQuiz,
                organiser,
                meetings = Enumerable.Range(0, days).Select(later => MeetingAt(start.AddDays(later * apart))).ToArray(),
                seats,
                minimum,
                waitingList,
                enrolBefore = start.AddDays(-7),
                openTo,
                cancelled = cancelled is null ? null : new { on = "2027-01-20", reason = cancelled },
            };
            Write();
        }

        return key;
    }

    /// <summary>From now on the academy of Rivierstad has these rules and no others; the other editions have none.</summary>
    public void Rules(params IReadOnlyList<object> rules)
    {
        lock (_runs)
        {
            _rules = rules;
            Write();
        }
    }

    /// <summary>From now on managers of Duinrand see what their team learns by this decision; null: they see nothing.</summary>
    public void LetManagersSee(string? decision)
    {
        lock (_runs)
        {
            _decision = decision;
            Write();
        }
    }

    /// <summary>The content as it is now, for a process that does not get what comes after.</summary>
    public string Copy()
    {
        var copy = Directory.CreateTempSubdirectory("academy-operations-old-").FullName;
        lock (_runs)
        {
            _copies.Add(copy);
            foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy, Path.GetRelativePath(Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return copy;
    }

    public void Dispose()
    {
        foreach (var folder in (string[])[Folder, .. _copies])
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>From now on nobody of <see cref="LeavingTenant"/> is anybody's employee.</summary>
    public void LetTenantLeave()
    {
        lock (_runs)
        {
            _hasLeft = true;
            Write();
        }
    }

    public static object Propose(string id, string jobRole) => new { id, because = $"Omdat {id}.", jobRoles = new[] { jobRole }, propose = Line };

    public static object Assign(string id, string jobRole) => new { id, because = $"Omdat {id}.", jobRoles = new[] { jobRole }, assign = Line };

    public static object Require(string id, string? every = "P1Y", string[]? jobRoles = null, string course = SelfPacedCourse, string within = "P30D") => new
    {
        id,
        because = $"Omdat {id}.",
        jobRoles = jobRoles ?? [],
        require = course,
        within,
        every,
        remind = new[] { "P14D", "P3D" },
    };

    private static object MeetingAt(DateTimeOffset start) =>
        new { start, end = start.AddHours(4), place = "Stadhuis Rivierstad", city = "Rivierstad", online = false, unit = "oefendag" };

    private void Write()
    {
        var file = Path.Combine(Folder, "operations.json");
        var fresh = file + ".new";
        File.WriteAllText(fresh, JsonSerializer.Serialize(Content()));
        File.Move(fresh, file, overwrite: true);
    }

    private object Content() => new
    {
        format = 1,
        editions = new[]
        {
            Edition("academie", "Academie voor gemeenten", []),
            Edition("rivierstad", "Rivierstad Academie", [RivierstadTenant], _rules),
            Edition("duinrand", "Duinrand Academie", _hasLeft ? [DuinrandTenant] : [DuinrandTenant, LeavingTenant]),
        },
        courses = new[]
        {
            CourseOf(Course, "Heldere brieven schrijven", selfPaced: false, [Unit("theorie", "e-learning"), Unit("oefendag", "meeting"), Unit("toepassen", "assignment")]),
            CourseOf(UnplannedCourse, "Moeilijke gesprekken", selfPaced: false, [Unit("oefendag", "meeting")]),
            CourseOf(SelfPacedCourse, "Phishing herkennen", selfPaced: true, [Unit("herkennen", "micro"), Unit("melden", "micro")]),
            CourseOf(
                CourseWithQuiz,
                "Beter schrijven",
                selfPaced: true,
                [QuizUnit("intake", Quiz, "theorie", "kop"), Unit("theorie", "e-learning"), Unit("kop", "micro"), Unit("toon", "micro"), Unit("slot", "micro"), Unit("toepassen", "assignment")],
                [FormerCourse]),
        },
        runs = _runs.OrderBy(run => run.Key, StringComparer.Ordinal).Select(run => run.Value),
        questionnaires = new[] { Questionnaire("deelname", "participation"), Questionnaire("toepassing", "application") },
        quizzes = new[] { QuizOf(Quiz) },
        mails = MailKinds.Select(Mail),
        themes = new[] { new { id = Theme, title = "Heldere taal" } },
        lines = new[] { LineOf(Line, ["taal"]), LineOf("elders", []) },
        competences = new[] { new { id = "luisteren", title = "Luisteren en doorvragen" } },
        jobRoles = JobRoles.Select(id => new { id, title = "Functie " + id, summary = "Je doet " + id }),
        rules = _rules,
    };

    /// <summary>What people can say that they do.</summary>
    public static readonly string[] JobRoles = ["beleid", "balie", "beheer", "buiten", "inkoop", "juridisch"];

    private static readonly string[] MailKinds =
        ["enrolled", "waitlisted", "promoted", "cancelled", "run-changed", "run-cancelled", "minimum-not-reached", "deadline-near", "deadline-passed", "evaluation-participation", "evaluation-application", "evaluation-result"];

    private static object Mail(string kind) => new
    {
        kind,
        subject = $"{kind}: {{{{course}}}}",
        html = "<p>Dag {{name}},</p><p>{{run}}</p><p>{{until}}</p><p>{{reason}}{{taken}}/{{minimum}}{{because}}</p>",
        text = "Dag {{name}},\n\n{{run}}\n{{until}}\n{{reason}}\n{{taken}}/{{minimum}}\n{{because}}",
        button = "Bekijk",
    };

    private object Edition(string slug, string academy, string[] tenants, IReadOnlyList<object>? rules = null) => new
    {
        slug,
        academy,
        municipality = slug,
        shared = slug == "academie",
        domain = slug + ".example",
        tenants,
        sender = $"academie@{slug}.example",
        contact = new { name = "Team leren", email = $"leren@{slug}.example" },
        courses = new[] { Course, SelfPacedCourse, UnplannedCourse, CourseWithQuiz },
        lines = new[] { Line },
        rules = (rules ?? []).Select(rule => rule.GetType().GetProperty("id")!.GetValue(rule)),
        jobRoles = JobRoles,
        managerView = slug == "duinrand",
        worksCouncilDecision = slug == "duinrand" ? _decision : null,
        retention = new { progress = "P5Y", waitingList = "P6M", attendance = "P1Y", mails = "P30D", logs = slug == "duinrand" ? "P1Y" : "P6M" },
    };

    private static object CourseOf(string id, string title, bool selfPaced, object[] units, string[]? formerIds = null) => new
    {
        id,
        slug = id,
        title,
        summary = title,
        form = "blended",
        level = "basic",
        owner = "rivierstad",
        sharing = "shared",
        formerIds = formerIds ?? [],
        selfPaced,
        units,
        evaluations = new object[]
        {
            new { questionnaire = "deelname", after = "P1D", to = new[] { "learner" } },
            new { questionnaire = "toepassing", after = "P6W", to = new[] { "learner", "manager" } },
        },
    };

    private static object Unit(string id, string kind) => new { id, title = id, kind, duration = "PT1H", optional = false, waives = Array.Empty<string>() };

    private static object QuizUnit(string id, string quiz, params string[] waives) =>
        new { id, title = id, kind = "quiz", duration = "PT15M", optional = true, quiz, waives };

    private static object QuizOf(string id) => new
    {
        id,
        title = "Instaptoets schrijven",
        intro = "Drie vragen.",
        passMark = 0.6,
        questions = new object[]
        {
            new { id = "lezer", text = "Voor wie schrijf je?", kind = "single", options = Options("mijzelf", "!de lezer", "mijn baas"), explanation = "De lezer moet ermee verder." },
            new { id = "kop", text = "Wat hoort in een kop?", kind = "multiple", options = Options("!het nieuws", "!weinig woorden", "de wet"), explanation = "Een kop is kort en zegt het nieuws." },
            new { id = "slot", text = "Wat staat aan het slot?", kind = "single", options = Options("!wat de lezer nu doet", "een groet van de wethouder"), explanation = "Het slot zegt wat er nu gebeurt." },
        },
    };

    /// <summary>An option is right when it begins with an exclamation mark.</summary>
    private static IEnumerable<object> Options(params string[] options) => options.Select(option => new { text = option.TrimStart('!'), right = option[0] == '!' });

    private static object LineOf(string id, string[] formerIds) => new
    {
        id,
        title = "Schrijven",
        slug = id,
        formerIds,
        steps = new object[]
        {
            new { id = "begin", title = "Begin", courses = new[] { Course } },
            new { id = "verder", title = "Verder", courses = new[] { CourseWithQuiz, "niet-hier" } },
        },
    };

    private static object Questionnaire(string id, string level) => new
    {
        id,
        title = "Wat vond je ervan?",
        level,
        intro = "Vijf korte vragen.",
        expires = "P30D",
        questions = new object[]
        {
            new { id = "leerzaam", text = "Was het leerzaam?", kind = "scale", required = true, options = Array.Empty<string>(), lowest = "helemaal niet", highest = "heel erg" },
            new { id = "vaker", text = "Wil je vaker zo leren?", kind = "choice", required = false, options = new[] { "ja", "nee" } },
            new { id = "tip", text = "Heb je een tip?", kind = "text", required = false, options = Array.Empty<string>() },
        },
    };
}
