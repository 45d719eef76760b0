using System.Text;

namespace Academy.Site.Search.Files;

/// <summary>Writes a sorted list of words: each as a letter for what it shares with the one before, and the rest.</summary>
internal static class FrontCoding
{
    private const char Zero = 'A';
    private const int Most = 25;

    public static StringBuilder AppendCoded(this StringBuilder text, string previous, string word)
    {
        var shared = Math.Min(Most, previous.AsSpan().CommonPrefixLength(word));
        return text.Append((char)(Zero + shared)).Append(word.AsSpan(shared));
    }

    /// <summary>Gives the shortest beginning of a key that is larger than the key before it.</summary>
    public static string Separator(string previous, string key) =>
        key[..Math.Min(key.Length, previous.AsSpan().CommonPrefixLength(key) + 1)];
}
