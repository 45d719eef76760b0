namespace Academy.Site.Catalogue;

/// <summary>A station on a learning line: the courses, and what it asks of someone.</summary>
public sealed record LearningStep(
    string Id,
    string Title,
    CareerLevel Level,
    IReadOnlyList<Course> Courses,
    IReadOnlyList<Competence> Competences,
    IReadOnlyList<string> Knowledge,
    IReadOnlyList<string> Behaviour,
    IReadOnlyList<string> Attitude);
