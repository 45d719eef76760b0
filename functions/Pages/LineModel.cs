namespace Academy.Functions.Pages;

/// <summary>A learning line as one person stands with it.</summary>
public sealed record LineModel
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required bool Followed { get; init; }
    /// <summary>Why the line was assigned; null for one's own choice.</summary>
    public string? Because { get; init; }
    public required int Done { get; init; }
    public required int Of { get; init; }
    public required LineCourseModel? Next { get; init; }
    public required IReadOnlyList<LineStepModel> Steps { get; init; }

    public string Action => "/api/pagina/leerlijn/" + Id;

    public string InWords => (Done, Next) switch
    {
        (_, null) => "Je hebt alle cursussen van deze leerlijn afgerond",
        (0, _) => Of == 1 ? "1 cursus" : $"{Of} cursussen, nog geen afgerond",
        _ => $"{Done} van {Of} cursussen afgerond",
    };
}

/// <summary>One step, with what is left of it.</summary>
public sealed record LineStepModel(string Title, IReadOnlyList<LineCourseModel> Courses)
{
    public IReadOnlyList<LineCourseModel> Left => [.. Courses.Where(course => !course.Done)];

    public string State => Left.Count switch
    {
        0 => "klaar",
        1 => "nog 1 cursus",
        var left => $"nog {left} cursussen",
    };
}

/// <summary>One course of a step.</summary>
public sealed record LineCourseModel(string Title, string Url, bool Done);
