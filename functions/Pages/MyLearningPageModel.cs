namespace Academy.Functions.Pages;

/// <summary>My learning: the next step first, then what is planned, lines, what is under way and done, and the log.</summary>
public sealed record MyLearningPageModel
{
    public required string Name { get; init; }
    public required string Today { get; init; }
    public required NextStep? Next { get; init; }
    /// <summary>Courses that have to be completed, the first last day first.</summary>
    public IReadOnlyList<AskedCourse> Asked { get; init; } = [];
    public IReadOnlyList<ProposedLine> Proposed { get; init; } = [];
    public required IReadOnlyList<PlannedRun> Planned { get; init; }
    public required IReadOnlyList<LineModel> Lines { get; init; }
    public required IReadOnlyList<CourseLineModel> UnderWay { get; init; }
    public required IReadOnlyList<CourseLineModel> Done { get; init; }

    /// <summary>The study time of what is done, in words; empty when nothing was.</summary>
    public required string Time { get; init; }
    public required int LogCount { get; init; }
    public required IReadOnlyList<LogLine> Log { get; init; }

    /// <summary>What the record on paper shows after those.</summary>
    public required IReadOnlyList<LogLine> LogOnPaper { get; init; }

    public bool IsEmpty => Asked.Count + Proposed.Count + Planned.Count + Lines.Count + UnderWay.Count + Done.Count + LogCount == 0;

    public string DoneInWords => $"{(Done.Count == 1 ? "1 cursus afgerond" : $"{Done.Count} cursussen afgerond")}{(Time.Length > 0 ? ", samen " + Time : null)}";
}

/// <summary>The one thing to do now.</summary>
public sealed record NextStep(string Text, string Detail, string Url, string Action);

/// <summary>A course that has to be completed, until when in words, and why.</summary>
public sealed record AskedCourse(string Title, string Url, string Deadline, string Because);

/// <summary>A line that the academy proposes, for whom and why.</summary>
public sealed record ProposedLine(string Rule, string Title, string Url, string For, string Because)
{
    public string Action => "/api/pagina/mijn/voorstel/" + Rule;
}

/// <summary>A run that is to come, and where the person stands with it.</summary>
public sealed record PlannedRun(string Course, string When, string State, string Url);

/// <summary>A course that was begun, and how far it is or how it is known to be done.</summary>
public sealed record CourseLineModel(string Title, string Url, string Details)
{
    /// <summary>Where one's badge of it is made or seen; null when there is none to make.</summary>
    public string? BadgeUrl { get; init; }
    public bool HasBadge { get; init; }
}
