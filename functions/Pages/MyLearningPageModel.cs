namespace Academy.Functions.Pages;

/// <summary>My learning: the next step first, then what is planned, under way and done.</summary>
public sealed record MyLearningPageModel
{
    public required string Name { get; init; }
    public required NextStep? Next { get; init; }
    public required IReadOnlyList<PlannedRun> Planned { get; init; }
    public required IReadOnlyList<CourseProgress> UnderWay { get; init; }
    public required IReadOnlyList<CourseProgress> Done { get; init; }
}

/// <summary>The one thing to do now.</summary>
public sealed record NextStep(string Text, string Detail, string Url, string Action);

/// <summary>A run that is to come, and where the person stands with it.</summary>
public sealed record PlannedRun(string Course, string When, string State, string Url);

/// <summary>A course that was begun.</summary>
public sealed record CourseProgress(string Title, string Url, int Done, int Of)
{
    public string InWords => Done == Of ? "Afgerond" : $"{Done} van {Of} onderdelen gedaan";
}
