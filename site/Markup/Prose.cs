namespace Academy.Site.Markup;

/// <summary>A text of the content as HTML that is safe to put in a page, with its headings and the images it shows.</summary>
public sealed record Prose(string Html, IReadOnlyList<ProseHeading> Headings, IReadOnlyList<ContentImage> Images)
{
    public static readonly Prose Empty = new("", [], []);

    public IReadOnlyList<ProseLink> Links { get; init; } = [];

    /// <summary>Gets whether it names other files of the content, so that it changes when one of them comes, goes or moves.</summary>
    public bool NamesFiles { get; init; }
}
