using Academy.Site.Catalogue;
using Academy.Site.Markup;

namespace Academy.Site.Tests.Pages;

/// <summary>A small academy to make pages of: one course of each kind that matters, one line, a few runs.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2027, 2, 1);

    public static readonly Theme PlainDutch = new("heldere-taal", "Heldere taal", ThemeGroup.Skills, "Schrijven dat iedereen begrijpt.");

    public static readonly JobRole Writer = new("beleidsmedewerker", "Beleidsmedewerker", "Schrijft beleid.");

    public static readonly Provider Teacher = new("taalhuis", "Taalhuis", "Leert schrijven.", "https://taalhuis.example/");

    public static readonly Place TownHall = new("stadhuis", "Stadhuis Rivierstad", "Rivierstad", "Markt 1", "1234 AB", "Tien minuten lopen van het station.", false);

    public static readonly Unit MeetingDay = new() { Id = "oefendag", Title = "Oefendag", Kind = UnitKind.Meeting, Duration = Hours(4) };

    public static readonly Municipality Rivierstad = new()
    {
        Slug = "rivierstad",
        Source = "municipalities/rivierstad/municipality.yml",
        Name = "Gemeente Rivierstad",
        Academy = "Rivierstad Academie",
        Shared = false,
        Domain = "academie.rivierstad.example",
        Theme = "voorbeeld",
        Brand = new Brand("#154273", "#8fb8e8"),
        Tenants = [Guid.Parse("11111111-1111-4111-8111-111111111111")],
        Sender = "academie@rivierstad.example",
        Contact = new Contact("Team Leren", "leren@rivierstad.example", "0123 456 789"),
        Intro = "Alles wat je nodig hebt om je werk goed te doen.",
        Retention = new Retention(Years(5), Years(1), Years(1), new Period(0, 0, 0, 30, 0, 0), new Period(0, 6, 0, 0, 0, 0)),
        ManagerView = new ManagerView(false, null),
    };

    public static Course Course(string slug = "heldere-brieven") => new()
    {
        Id = slug,
        Slug = slug,
        Source = $"courses/{slug}/index.md",
        Title = $"Cursus {slug}",
        Summary = "Brieven die de lezer begrijpt.",
        Keywords = [],
        Themes = [PlainDutch],
        Purposes = [],
        JobRoles = [Writer],
        Outcomes = ["Je herschrijft een brief."],
        Competences = [new Competence("schrijven", "Schrijven", "Schrijft helder.")],
        Form = CourseForm.Blended,
        Level = CourseLevel.Basic,
        Duration = Hours(6),
        Price = 0,
        Provider = Teacher,
        Owner = "rivierstad",
        Sharing = Sharing.Shared,
        LastChecked = new DateOnly(2026, 10, 1),
        ReviewBy = new DateOnly(2027, 6, 1),
        Units =
        [
            new Unit { Id = "theorie", Title = "Lezer en doel", Kind = UnitKind.ELearning, Duration = Hours(1), Url = "https://leren.example/lezer" },
            MeetingDay,
        ],
        Evaluations = [],
        Replaces = [],
        MemoTrainer = null,
        FormerIds = [],
        MovedTo = null,
        Retired = null,
        Text = new Prose("<h2 id=\"voor-wie\">Voor wie</h2><p>Voor wie schrijft.</p>", [new ProseHeading(2, "voor-wie", "Voor wie")], []),
    };

    public static Course Micro() => Course("in-tien-minuten") with
    {
        Form = CourseForm.Micro,
        Units =
        [
            new Unit
            {
                Id = "kern",
                Title = "De kern voorop",
                Kind = UnitKind.Micro,
                Duration = new Period(0, 0, 0, 0, 0, 10),
                Lesson = new MicroLesson("courses/in-tien-minuten/units/kern.md", "De kern voorop", "Begin met het antwoord.", new Prose("<p>Begin met het antwoord.</p>", [], [])),
            },
        ],
    };

    public static CourseRun Run(Course course, DateOnly day, string name = "1") => new()
    {
        Key = $"{course.Id}~{name}",
        Source = $"runs/{course.Id}/{name}.yml",
        Course = course,
        Organiser = Rivierstad,
        Meetings = [new Meeting(At(day, 9), At(day, 13), TownHall, MeetingDay)],
        Seats = 12,
        Minimum = 6,
        WaitingList = true,
        EnrolUntil = day.AddDays(-7),
        OpenTo = OpenTo.All,
        ManagerMeeting = null,
        Cancelled = null,
    };

    public static LearningLine Line(Course course) => new()
    {
        Id = "helder-schrijven",
        Slug = "helder-schrijven",
        Source = "learning-lines/helder-schrijven.md",
        Title = "Helder schrijven",
        Summary = "Van je eerste brief tot anderen leren schrijven.",
        Keywords = [],
        Themes = [PlainDutch],
        JobRoles = [Writer],
        Owner = "rivierstad",
        Sharing = Sharing.Shared,
        LastChecked = new DateOnly(2026, 10, 1),
        ReviewBy = new DateOnly(2027, 6, 1),
        FormerIds = [],
        Steps = [new LearningStep("begin", "De basis", CareerLevel.Junior, [course], [], ["Je kent de regels."], [], [])],
        Text = Prose.Empty,
    };

    public static Edition Edition(
        IReadOnlyList<Course> courses,
        IReadOnlyList<CourseRun> runs,
        IReadOnlyList<Course>? retired = null,
        IReadOnlyList<Redirect>? redirects = null,
        Municipality? municipality = null,
        Func<LearningLine, Vision>? vision = null) =>
        new(
            municipality ?? Rivierstad,
            new EditionParts
            {
                Courses = courses,
                Retired = retired ?? [],
                Runs = runs,
                Lines = courses.Count > 0 ? [Line(courses[0])] : [],
                Themes = [PlainDutch],
                JobRoles = [Writer],
                Featured = [.. courses.Take(1)],
                Pages = [new ContentPage("privacy", "pages/privacy.md", "Privacy", "Zo gaan we met je gegevens om.", Prose.Empty)],
                Vision = courses.Count > 0 ? vision?.Invoke(Line(courses[0])) : null,
                Redirects = redirects ?? [],
            },
            Today);

    public static AcademyCatalogue Catalogue(Edition edition) => new()
    {
        Editions = [edition],
        Courses = [.. edition.Courses, .. edition.Retired],
        Runs = edition.Runs,
        Lines = edition.Lines,
        Themes = edition.Themes,
        Purposes = [],
        JobRoles = edition.JobRoles,
        Competences = [],
        Providers = [Teacher],
        Places = [TownHall],
        Questionnaires = [],
        Quizzes = [],
        Mails = [],
        Rules = [],
        Synonyms = [],
        Holidays = [],
    };

    private static DateTimeOffset At(DateOnly day, int hour) => DutchTime.At(day.ToDateTime(new TimeOnly(hour, 0)))!.Value;

    private static Period Hours(int hours) => new(0, 0, 0, 0, hours, 0);

    private static Period Years(int years) => new(years, 0, 0, 0, 0, 0);
}
