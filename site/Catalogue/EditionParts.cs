namespace Academy.Site.Catalogue;

/// <summary>What was chosen for an edition, sorted, before its lookups are made.</summary>
public sealed record EditionParts
{
    public required IReadOnlyList<Course> Courses { get; init; }

    public required IReadOnlyList<Course> Retired { get; init; }

    public required IReadOnlyList<CourseRun> Runs { get; init; }

    public required IReadOnlyList<LearningLine> Lines { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    public required IReadOnlyList<JobRole> JobRoles { get; init; }

    public required IReadOnlyList<Course> Featured { get; init; }

    public required IReadOnlyList<ContentPage> Pages { get; init; }

    public required Vision? Vision { get; init; }

    public required IReadOnlyList<Redirect> Redirects { get; init; }
}
