using System.Text.Json.Serialization;

namespace Academy.Functions.Catalogue;

/// <summary>The private file that the site build writes for the functions (operations.json, format 1).</summary>
internal sealed record Operations
{
    private Dictionary<string, Course>? _coursesById;
    private Dictionary<string, Course>? _coursesByFormerId;
    private Dictionary<string, CourseRun>? _runsByKey;

    public required int Format { get; init; }
    public required IReadOnlyList<Edition> Editions { get; init; }
    public required IReadOnlyList<Course> Courses { get; init; }
    public required IReadOnlyList<CourseRun> Runs { get; init; }
    public required IReadOnlyList<Questionnaire> Questionnaires { get; init; }
    public IReadOnlyList<Quiz> Quizzes { get; init; } = [];
    public required IReadOnlyList<MailText> Mails { get; init; }
    public IReadOnlyList<Theme> Themes { get; init; } = [];
    public IReadOnlyList<LearningLine> Lines { get; init; } = [];
    public IReadOnlyList<Competence> Competences { get; init; } = [];
    public IReadOnlyList<JobRole> JobRoles { get; init; } = [];
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>A digest of the file's bytes: the same content has the same mark.</summary>
    [JsonIgnore]
    public string Mark { get; init; } = "";

    public Edition? FindEdition(string slug) => Editions.FirstOrDefault(edition => edition.Slug == slug);

    /// <summary>The municipality whose people sign in with this Entra tenant; null for a tenant nobody named.</summary>
    public Edition? FindByTenant(string tenant) =>
        Editions.FirstOrDefault(edition => edition.Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));

    /// <summary>The course with this id, or the one that had it before.</summary>
    public Course? FindCourse(string id) =>
        (_coursesById ??= Courses.ToDictionary(course => course.Id)).GetValueOrDefault(id)
        ?? (_coursesByFormerId ??= ByFormerId()).GetValueOrDefault(id);

    /// <summary>The course as an edition offers it; null where it is not shown.</summary>
    public Course? FindCourse(Edition edition, string id) =>
        FindCourse(id) is { } course && edition.Courses.Contains(course.Id) ? course : null;

    /// <summary>The learning line as an edition offers it, by its id or one it had before.</summary>
    public LearningLine? FindLine(Edition edition, string id) =>
        FindLine(id) is { } line && edition.Lines.Contains(line.Id) ? line : null;

    public LearningLine? FindLine(string id) =>
        Lines.FirstOrDefault(line => line.Id == id) ?? Lines.FirstOrDefault(line => line.FormerIds.Contains(id));

    public Quiz? FindQuiz(string id) => Quizzes.FirstOrDefault(quiz => quiz.Id == id);

    public Competence? FindCompetence(string id) => Competences.FirstOrDefault(competence => competence.Id == id);

    /// <summary>The rules of a municipality; none for one that is not in the catalogue.</summary>
    public IReadOnlyList<Rule> RulesOf(string? municipality) =>
        FindEdition(municipality ?? "") is { } edition ? [.. Rules.Where(rule => edition.Rules.Contains(rule.Id))] : [];

    /// <summary>What people of a municipality can say that they do, by title.</summary>
    public IReadOnlyList<JobRole> JobRolesOf(string municipality) =>
        FindEdition(municipality) is { } edition ? [.. JobRoles.Where(role => edition.JobRoles.Contains(role.Id)).OrderBy(role => role.Title, StringComparer.Ordinal)] : [];

    public JobRole? FindJobRole(string id) => JobRoles.FirstOrDefault(role => role.Id == id);

    public CourseRun? FindRun(string key) =>
        (_runsByKey ??= Runs.ToDictionary(run => run.Key)).GetValueOrDefault(key);

    public Theme? FindTheme(string id) => Themes.FirstOrDefault(theme => theme.Id == id);

    public Questionnaire? FindQuestionnaire(string id) => Questionnaires.FirstOrDefault(questionnaire => questionnaire.Id == id);

    /// <exception cref="InvalidOperationException">The build that wrote the file left out a mail that is sent.</exception>
    public MailText Mail(string kind) =>
        Mails.FirstOrDefault(mail => mail.Kind == kind)
        ?? throw new InvalidOperationException($"operations.json has no mail of kind {kind}");

    private Dictionary<string, Course> ByFormerId()
    {
        var former = new Dictionary<string, Course>();
        foreach (var course in Courses)
        {
            foreach (var id in course.FormerIds)
            {
                former.TryAdd(id, course);
            }
        }

        return former;
    }
}
