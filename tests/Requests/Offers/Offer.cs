using System.Text.Json;

namespace Academy.Requests.Offers;

/// <summary>What the academy under test offers: the parts of its operations file that a request can name.</summary>
internal sealed record Offer(
    IReadOnlyList<OfferedEdition> Editions,
    IReadOnlyList<OfferedCourse> Courses,
    IReadOnlyList<OfferedRun> Runs,
    IReadOnlyList<OfferedQuiz> Quizzes,
    IReadOnlyList<OfferedForm> Questionnaires,
    IReadOnlyList<OfferedThing> Themes,
    IReadOnlyList<OfferedThing> Lines,
    IReadOnlyList<OfferedThing> Competences,
    IReadOnlyList<OfferedRule> Rules)
{
    public static Offer Read(string operations) =>
        JsonSerializer.Deserialize<Offer>(operations, JsonSerializerOptions.Web) ?? throw new JsonException("the operations file is empty");

    /// <summary>What somebody has to do for a living to get every proposal.</summary>
    public IReadOnlyList<string> JobRolesWithProposals => [.. Rules.Where(rule => rule.Propose is not null).SelectMany(rule => rule.JobRoles).Distinct().Take(5)];

    public OfferedEdition EditionOf(string slug) => Editions.First(edition => edition.Slug == slug);

    public IReadOnlyList<OfferedCourse> CoursesOf(OfferedEdition edition) => [.. Courses.Where(course => edition.Courses.Contains(course.Id))];
}

internal sealed record OfferedEdition(string Slug, IReadOnlyList<string> Tenants, IReadOnlyList<string> Courses, IReadOnlyList<string> Lines);

internal sealed record OfferedCourse(string Id, IReadOnlyList<OfferedUnit> Units);

internal sealed record OfferedUnit(string Id, string Kind, string? Quiz);

internal sealed record OfferedRun(string Key, string Course, string Organiser);

internal sealed record OfferedQuiz(string Id, IReadOnlyList<OfferedQuizQuestion> Questions);

internal sealed record OfferedQuizQuestion(string Id, string Kind, IReadOnlyList<OfferedOption> Options);

internal sealed record OfferedOption(string Text, bool Right);

internal sealed record OfferedForm(string Id, IReadOnlyList<OfferedQuestion> Questions);

internal sealed record OfferedQuestion(string Id, string Kind, IReadOnlyList<string> Options);

internal sealed record OfferedThing(string Id);

internal sealed record OfferedRule(string Id, IReadOnlyList<string> JobRoles, string? Propose);
