namespace Academy.Site.Feeds;

/// <summary>Cuts a collection into the pages that a feed has as files.</summary>
internal static class FeedPages
{
    /// <summary>How many items a page has; the largest page size of the Open Education API.</summary>
    public const int Size = 250;

    /// <summary>Gives the pages in order; an empty collection is one empty page.</summary>
    public static T[][] Of<T>(IReadOnlyCollection<T> items) => items.Count == 0 ? [[]] : [.. items.Chunk(Size)];
}
