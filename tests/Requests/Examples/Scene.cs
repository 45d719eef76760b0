using Academy.Requests.Offers;
using Academy.Requests.People;

namespace Academy.Requests.Examples;

/// <summary>What one request is about: who asks, and what that exists in the academy it names.</summary>
internal sealed class Scene
{
    private const int Links = 5000;

    private readonly Offer _offer;
    private readonly Crew _crew;
    private readonly Chance _chance;
    private readonly SignedLink _links;
    private readonly DateTimeOffset _now;
    private readonly Teamed? _team;

    public Scene(Route route, Offer offer, Crew crew, SignedLink links, DateTimeOffset now, Chance chance)
    {
        (_offer, _crew, _links, _now, _chance) = (offer, crew, links, now, chance);
        Who = crew.Pick(chance.OneIn(10) ? null : route.Role, chance);
        _team = route.IsOfTeamMember && crew.Teams is { Count: > 0 } teams && !chance.OneIn(4) ? chance.Of(teams) : null;
        Who = _team?.Manager ?? Who;
        var edition = offer.EditionOf(Who.Edition);
        var courses = offer.CoursesOf(edition);
        var quizzed = route.Path.Contains("toets", StringComparison.Ordinal) || route.Path.Contains("quizzes", StringComparison.Ordinal);
        var holders = crew.BadgesOf(Who.Edition).Holders;
        var badged = route.IsOfOwnBadge && holders.Count > 0 && !chance.OneIn(4);
        Who = badged ? chance.Of(holders) : Who;
        Course = badged ? courses.First(course => course.Id == crew.BadgesOf(Who.Edition).Course) : chance.Of(quizzed ? [.. courses.Where(course => course.Units.Any(unit => unit.Quiz is not null))] : courses);
        Unit = quizzed ? Course.Units.First(unit => unit.Quiz is not null) : chance.Of(Course.Units);
        Quiz = offer.Quizzes.FirstOrDefault(quiz => quiz.Id == Unit.Quiz) ?? chance.Of(offer.Quizzes);
        var own = offer.Runs.Where(run => run.Organiser == Who.Edition);
        // Who was there can be said of a run that began, and of no other.
        own = route.Path.EndsWith("/attendance", StringComparison.Ordinal) ? own.Where(run => BusyOperations.HasBegun(run.Key)) : own;
        Run = chance.Of(chance.OneIn(6) ? offer.Runs : [.. own]);
        Other = chance.Of([.. offer.Runs.Where(run => run.Organiser == Run.Organiser && run.Course == Run.Course)]);
        Form = chance.Of(offer.Questionnaires);
        Line = edition.Lines.Count > 0 ? chance.Of(edition.Lines) : "geen";
        Kind = chance.OneIn(2) ? "cursus" : "thema";
    }

    public Actor Who { get; }

    public OfferedCourse Course { get; }

    public OfferedUnit Unit { get; }

    public OfferedQuiz Quiz { get; }

    public OfferedRun Run { get; }

    /// <summary>What the run is a run of.</summary>
    public OfferedCourse CourseOfRun => _offer.Courses.First(course => course.Id == Run.Course);

    /// <summary>A run that somebody could be moved to.</summary>
    public OfferedRun Other { get; }

    public OfferedForm Form { get; }

    public string Line { get; }

    public string Kind { get; }

    public string Person => _team?.Person ?? _crew.PersonIdOf(Who.Edition, _chance);

    /// <summary>A colleague's address; now and then of somebody whom nobody knows.</summary>
    public string Mail => _chance.OneIn(8) ? "niemand@elders.example" : _chance.Of([.. _crew.All.Where(actor => actor.Edition == Who.Edition)]).Mail;

    public string Day => _now.AddDays(-_chance.Below(400)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public string Number(int from, int to) => (from + _chance.Below(to - from + 1)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public string Any(params string[] words) => _chance.Of(words);

    public bool OneIn(int times) => _chance.OneIn(times);

    /// <summary>What somebody may say they do.</summary>
    public string[] JobRoles => [.. _offer.JobRolesWithProposals.Where(_ => !_chance.OneIn(5))];

    public string Competence => _offer.Competences.Count > 0 ? _chance.Of(_offer.Competences).Id : "";

    /// <summary>The id that somebody gives an entry of their log.</summary>
    public static string EntryOf(int number) => $"regel{number:0000}";

    public string ValueOf(string parameter) => parameter switch
    {
        "run" => Run.Key,
        "course" => Course.Id,
        "unit" => Unit.Id,
        "quiz" => Quiz.Id,
        "line" => Line,
        "kind" => Kind,
        "subject" => Kind == "cursus" ? Course.Id : _chance.Of(_offer.Themes).Id,
        "person" => Person,
        "rule" => _chance.Of([.. _offer.Rules.Where(rule => rule.Propose is not null)]).Id,
        "badge" => _chance.Of([.. _crew.BadgesOf(Who.Edition).Ids.DefaultIfEmpty("00000000000000000000000000000000")]),
        "key" => _crew.BadgeKey,
        "list" => Number(0, 15),
        "entry" => EntryOf(_chance.Below(8)),
        "token" => _links.Write(Run.Key, Form.Id, _chance.Below(Links), _now.AddDays(_chance.OneIn(12) ? -1 : 20)),
        _ => "voorbeeld",
    };
}
