using System.Text.Json.Serialization;

namespace Academy.Functions.Catalogue;

/// <summary>The private file that the site build writes for the functions (operations.json, format 1).</summary>
internal sealed record Operations
{
    private Dictionary<string, Course>? _coursesById;
    private Dictionary<string, CourseRun>? _runsByKey;

    public required int Format { get; init; }
    public required IReadOnlyList<Edition> Editions { get; init; }
    public required IReadOnlyList<Course> Courses { get; init; }
    public required IReadOnlyList<CourseRun> Runs { get; init; }
    public required IReadOnlyList<Questionnaire> Questionnaires { get; init; }
    public required IReadOnlyList<MailText> Mails { get; init; }
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>A digest of the file's bytes: the same content has the same mark.</summary>
    [JsonIgnore]
    public string Mark { get; init; } = "";

    public Edition? FindEdition(string slug) => Editions.FirstOrDefault(edition => edition.Slug == slug);

    /// <summary>The municipality whose people sign in with this Entra tenant; null for a tenant nobody named.</summary>
    public Edition? FindByTenant(string tenant) =>
        Editions.FirstOrDefault(edition => edition.Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));

    public Course? FindCourse(string id) =>
        (_coursesById ??= Courses.ToDictionary(course => course.Id)).GetValueOrDefault(id);

    public CourseRun? FindRun(string key) =>
        (_runsByKey ??= Runs.ToDictionary(run => run.Key)).GetValueOrDefault(key);

    public Theme? FindTheme(string id) => Themes.FirstOrDefault(theme => theme.Id == id);

    public Questionnaire? FindQuestionnaire(string id) => Questionnaires.FirstOrDefault(questionnaire => questionnaire.Id == id);

    /// <exception cref="InvalidOperationException">The build that wrote the file left out a mail that is sent.</exception>
    public MailText Mail(string kind) =>
        Mails.FirstOrDefault(mail => mail.Kind == kind)
        ?? throw new InvalidOperationException($"operations.json has no mail of kind {kind}");
}
