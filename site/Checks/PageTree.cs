namespace Academy.Site.Checks;

/// <summary>What a page says of itself, and its elements in the order of the page.</summary>
internal sealed record PageTree(string? Language, string Title, IReadOnlyList<PageElement> Elements);
