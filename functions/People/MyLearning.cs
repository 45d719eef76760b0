using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.LearningLog;
using Academy.Functions.Lines;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Progress;
using Academy.Functions.Rules;

namespace Academy.Functions.People;

/// <summary>All that a person learns, in the order in which it matters: the next step, what is asked, proposed, planned, lines, under way, done, log. Pure.</summary>
internal sealed class MyLearning(Person person, Operations catalogue, Edition edition, DateTimeOffset now)
{
    private const int LogOnScreen = 5;
    private const int LogOnPaper = 50;

    private readonly IReadOnlyList<CourseStanding> _standings = CourseStanding.Of(catalogue, person.Courses);
    private readonly Firing _firing = new(person, catalogue, now);
    private readonly DateOnly _today = LocalTime.DayOf(now);

    /// <summary>Gets a value indicating whether this academy makes badges.</summary>
    public bool MakesBadges { get; init; }

    public MyLearningPageModel Model()
    {
        var (coming, lines, log) = (Coming(), Lines(), Log());
        List<CourseStanding> underWay = [.. _standings.Where(standing => !standing.IsComplete)];
        List<CourseStanding> done = [.. _standings.Where(standing => standing.IsComplete)];
        return new MyLearningPageModel
        {
            Name = person.Profile?.Name ?? "",
            Today = DutchDates.Day(now),
            Next = NextOf(coming, underWay, lines),
            Asked = [.. Asked().Select(asked => AskedOf(asked.Course, asked.Row))],
            Proposed = [.. Proposed()],
            Planned = [.. coming.Select(PlannedOf)],
            Lines = lines,
            UnderWay = [.. underWay.Select(standing => WithBadge(LineOf(standing, ProgressWords.InWords(standing.Summary)), standing))],
            Done = [.. done.Select(DoneOf)],
            Time = StudyTime.InDutch(TimeSpan.FromTicks(done.Sum(standing => standing.Time.Ticks))),
            LogCount = person.Log.Count,
            Log = [.. log.Take(LogOnScreen)],
            LogOnPaper = [.. log.Skip(LogOnScreen)],
        };
    }

    private List<(CourseRun Run, EnrolmentState State, bool Off)> Coming() =>
    [
        .. from copy in person.Enrolments
           where copy.State is EnrolmentState.Enrolled or EnrolmentState.Waitlisted
           let run = catalogue.FindRun(copy.Run)
           where run is not null && run.Ends > now
           orderby run.Starts
           select (run, copy.State, run.Cancelled is not null || copy.CalledOff),
    ];

    /// <summary>One row for each course, however many rules ask it: the first last day counts.</summary>
    private IReadOnlyList<(Course Course, FiredRule Row)> Asked() =>
    [
        .. from row in _firing.Asked()
           let course = catalogue.FindCourse(edition, row.Subject)
           where course is not null
           group row by course into rows
           let first = rows.MinBy(row => row.Deadline)!
           orderby first.Deadline, rows.Key.Id
           select (rows.Key, first),
    ];

    private AskedCourse AskedOf(Course course, FiredRule row) =>
        new(course.Title, UrlOf(course), FiredWords.DeadlineOf(row.Deadline!.Value, _today) + (row.Redo ? " · opnieuw" : ""), row.Because);

    private IEnumerable<ProposedLine> Proposed() =>
        from row in _firing.Proposed()
        let line = catalogue.FindLine(edition, row.Subject)
        where line is not null
        select new ProposedLine(row.Rule, line.Title, $"/leerlijnen/{line.Slug}/", FiredWords.ForOf(row, catalogue), row.Because);

    private List<LineModel> Lines() =>
    [
        .. from followed in person.Lines
           let line = catalogue.FindLine(edition, followed.Line)
           where line is not null
           group followed by line into same
           orderby same.Min(followed => followed.Since) descending
           select LineModels.Of(LineStanding.For(same.Key, catalogue, edition, _standings), followed: true, _firing.AssignmentOf(same.Key.Id)?.Because),
    ];

    private List<LogLine> Log() =>
        [.. person.Log.OrderByDescending(entry => entry.On).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(LogOnScreen + LogOnPaper).Select(entry => LogModels.Of(entry, catalogue))];

    private NextStep? NextOf(List<(CourseRun Run, EnrolmentState State, bool Off)> coming, List<CourseStanding> underWay, List<LineModel> lines)
    {
        var asked = Asked().FirstOrDefault(asked => !IsPlanned(coming, asked.Course));
        if (asked.Row?.Deadline is { } deadline && FiredWords.IsNear(deadline, _today))
        {
            return StepOf(asked);
        }

        if (coming.FirstOrDefault(enrolment => enrolment.State == EnrolmentState.Enrolled && !enrolment.Off) is { Run: { } run })
        {
            return new NextStep(TitleOf(run), DutchDates.Run(run), UrlOf(run), "Bekijk je inschrijving");
        }

        // What was begun and is not offered here any more has no page to go on with.
        if (underWay.FirstOrDefault(standing => catalogue.FindCourse(edition, standing.Course.Id) is not null) is { } standing)
        {
            return new NextStep($"Ga verder met {standing.Course.Title}", ProgressWords.InWords(standing.Summary), UrlOf(standing.Course), "Ga verder");
        }

        // What they chose themselves comes before what can wait for weeks.
        if (lines.FirstOrDefault(line => line.Next is not null) is { Next: { } next } line)
        {
            return new NextStep(next.Title, $"De volgende cursus van je leerlijn {line.Title}", next.Url, "Bekijk de cursus");
        }

        return asked.Row is null ? null : StepOf(asked);
    }

    private NextStep StepOf((Course Course, FiredRule Row) asked) =>
        new($"Rond {asked.Course.Title} af", FiredWords.DeadlineOf(asked.Row.Deadline!.Value, _today), UrlOf(asked.Course), "Ga naar de cursus");

    private static bool IsPlanned(List<(CourseRun Run, EnrolmentState State, bool Off)> coming, Course course) =>
        coming.Any(enrolment => enrolment is { State: EnrolmentState.Enrolled, Off: false } && enrolment.Run.Course == course.Id);

    private PlannedRun PlannedOf((CourseRun Run, EnrolmentState State, bool Off) enrolment)
    {
        var (run, state, off) = enrolment;
        var words = off ? "Gaat niet door" : state == EnrolmentState.Enrolled ? "Ingeschreven" : "Op de wachtlijst";
        return new PlannedRun(TitleOf(run), DutchDates.Run(run), words, UrlOf(run));
    }

    private CourseLineModel DoneOf(CourseStanding standing) => WithBadge(LineOf(standing, DetailsOf(standing)), standing);

    /// <summary>Also of a course that got a unit since its badge was made: the badge stays public, and within reach.</summary>
    private CourseLineModel WithBadge(CourseLineModel line, CourseStanding standing)
    {
        var has = person.Badges.Any(badge => catalogue.FindCourse(badge.Course)?.Id == standing.Course.Id);
        return has || (MakesBadges && catalogue.FindCourse(edition, standing.Course.Id) is not null && BadgeRules.Refuse(standing.Course, standing.Marks) is null)
            ? line with { BadgeUrl = BadgePages.AddressOf(standing.Course), HasBadge = has }
            : line;
    }

    private static CourseLineModel LineOf(CourseStanding standing, string details) => new(standing.Course.Title, UrlOf(standing.Course), details);

    private static string DetailsOf(CourseStanding standing)
    {
        IEnumerable<string> details = [DutchDates.Date(standing.At), StudyTime.InDutch(standing.Time), string.Join(", ", standing.Evidence)];
        return string.Join(" · ", details.Where(detail => detail.Length > 0));
    }

    private string TitleOf(CourseRun run) => catalogue.FindCourse(run.Course)?.Title ?? run.Course;

    private static string UrlOf(CourseRun run) => "/api/pagina/inschrijving/" + run.Key;

    private static string UrlOf(Course course) => $"/cursussen/{course.Slug}/";
}
