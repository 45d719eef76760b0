using System.Buffers;

namespace Academy.Site.Content;

/// <summary>What an id, a slug and the name of a run may look like, so that it fits in an address and a key.</summary>
internal static class Slug
{
    private const int Longest = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsGood(string text) =>
        text.Length is > 0 and <= Longest && !text.AsSpan().ContainsAnyExcept(Letters);
}
