namespace Academy.Functions.Pages;

/// <summary>Somebody in a run, and the units of its course that a coordinator can excuse them from.</summary>
public sealed record ExcusePageModel
{
    public required string Run { get; init; }
    public required string Person { get; init; }
    public required string Name { get; init; }
    public required string CourseTitle { get; init; }

    /// <summary>It is the coordinator who looks.</summary>
    public required bool IsReader { get; init; }
    public required IReadOnlyList<ExcusableUnit> Units { get; init; }

    /// <summary>What went wrong with what was just asked.</summary>
    public required string? Problem { get; init; }

    public string Back => "/api/pagina/beheer/uitvoering/" + Run;

    public string Action => PathOf(Run, Person);

    public static string PathOf(string run, string person) => $"/api/pagina/beheer/uitvoering/{run}/vrijstellen/{person}";
}

/// <summary>One unit, and whether a coordinator excused this person from it. What they did themselves is not told.</summary>
public sealed record ExcusableUnit(string Id, string Title, bool IsExcused);
