using Academy.Site.Markup;

namespace Academy.Site.Catalogue;

/// <summary>Steps by career level that lead somewhere in a job.</summary>
public sealed record LearningLine
{
    public required string Id { get; init; }

    public required string Slug { get; init; }

    public required string Source { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Gets words that people type for it and that its text need not have; they are searched and never shown.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    public required IReadOnlyList<JobRole> JobRoles { get; init; }

    public required string Owner { get; init; }

    public required Sharing Sharing { get; init; }

    public required DateOnly LastChecked { get; init; }

    public required DateOnly ReviewBy { get; init; }

    /// <summary>Gets the day on which it first stood in the academy; null where nobody wrote it down, which is never new.</summary>
    public DateOnly? Published { get; init; }

    public required IReadOnlyList<string> FormerIds { get; init; }

    public required IReadOnlyList<LearningStep> Steps { get; init; }

    public required Prose Text { get; init; }

    public string Url => $"/leerlijnen/{Slug}/";
}
