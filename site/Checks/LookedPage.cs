using Academy.Site.Content;

namespace Academy.Site.Checks;

/// <summary>What is kept of a page after looking at it by itself: what is wrong with it, and what the whole site has to be asked.</summary>
internal sealed record LookedPage(string Url, PageSource Source)
{
    public required string Title { get; init; }

    /// <summary>Gets every id on it, in their order; one that stands there twice is there twice.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>Gets where its links, images, forms and fragments lead, each once.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    public required IReadOnlyList<ContentProblem> Problems { get; init; }
}
