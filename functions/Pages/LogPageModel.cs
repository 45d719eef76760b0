namespace Academy.Functions.Pages;

/// <summary>The learning log: what stands in it, and a form for more (null when it is full).</summary>
public sealed record LogPageModel
{
    public required IReadOnlyList<LogLine> Entries { get; init; }
    public required LogFormModel? Form { get; init; }
    public required int Most { get; init; }
}

/// <summary>One entry in words: what, and under it when, how long and what it belongs to.</summary>
public sealed record LogLine(string What, string Details, string? Note, string Url);

/// <summary>Something that an entry may belong to.</summary>
public sealed record LogChoice(string Id, string Title);
