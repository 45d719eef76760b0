namespace Academy.Functions.Pages;

/// <summary>What everyone with the link of a badge sees, word for word from the signed credential.</summary>
public sealed record SharedBadgePageModel
{
    public required string Title { get; init; }

    /// <summary>Null when the holder did not share it.</summary>
    public required string? Name { get; init; }
    public required string CompletedOn { get; init; }
    public required string MadeOn { get; init; }
    public required string Academy { get; init; }
    public required string Municipality { get; init; }
    public required string Evidence { get; init; }
    public required string Criteria { get; init; }
    public required string Url { get; init; }
    public required string CredentialUrl { get; init; }
    public required string CourseUrl { get; init; }

    /// <summary>The shared academy is not a municipality's, and is not named twice.</summary>
    public string By => Academy == Municipality ? Academy : $"{Academy}, {Municipality}";
}
