using Academy.Site.Markup;

namespace Academy.Site.Catalogue;

/// <summary>What can be learned: the description that runs, lines and pages hang on.</summary>
public sealed record Course
{
    public required string Id { get; init; }

    /// <summary>Gets the folder's name, which is the last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>Gets the file it was read from, for problems about its page.</summary>
    public required string Source { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Gets words that people type for it and that its text need not have; they are searched and never shown.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    public required IReadOnlyList<Purpose> Purposes { get; init; }

    public required IReadOnlyList<JobRole> JobRoles { get; init; }

    public required IReadOnlyList<string> Outcomes { get; init; }

    public required IReadOnlyList<Competence> Competences { get; init; }

    public required CourseForm Form { get; init; }

    public required CourseLevel Level { get; init; }

    /// <summary>Gets the study load.</summary>
    public required Period Duration { get; init; }

    /// <summary>Gets the price in euro per person; zero is free.</summary>
    public required decimal Price { get; init; }

    public required Provider Provider { get; init; }

    /// <summary>Gets the slug of the municipality that maintains it.</summary>
    public required string Owner { get; init; }

    public required Sharing Sharing { get; init; }

    public required DateOnly LastChecked { get; init; }

    public required DateOnly ReviewBy { get; init; }

    /// <summary>Gets the day on which it first stood in the academy; null where nobody wrote it down, which is never new.</summary>
    public DateOnly? Published { get; init; }

    public required IReadOnlyList<Unit> Units { get; init; }

    public required IReadOnlyList<EvaluationPlan> Evaluations { get; init; }

    /// <summary>Gets the ids of courses that this one took the place of.</summary>
    public required IReadOnlyList<string> Replaces { get; init; }

    public required MemoTrainer? MemoTrainer { get; init; }

    /// <summary>Gets ids that this course had before; progress on them counts here.</summary>
    public required IReadOnlyList<string> FormerIds { get; init; }

    /// <summary>Gets the id of the course that people are led on to.</summary>
    public required string? MovedTo { get; init; }

    /// <summary>Gets the first day on which it is no longer offered.</summary>
    public required DateOnly? Retired { get; init; }

    public required Prose Text { get; init; }

    public string Url => $"/cursussen/{Slug}/";

    /// <summary>Gets whether nobody has to be anywhere at a time.</summary>
    public bool SelfPaced => Units.All(unit => unit.Kind != UnitKind.Meeting);

    /// <summary>Gives the address of a unit that has a page of its own: a micro lesson.</summary>
    public string UrlOf(Unit unit) => $"/cursussen/{Slug}/{unit.Id}/";
}
