using System.Globalization;
using System.Numerics;
using System.Text;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>
/// The words that can be suggested, twice: in order of their stems, and of their stems backwards. One mistake leaves the first or the
/// last half of a word whole, so what was meant stands near it in one of the two.
/// </summary>
internal sealed class VocabularyShards
{
    private const int MostFiles = 24;
    private const int WordsInAFile = 400;
    private const int LongestFirst = 6;

    private readonly List<TextFile> _files = [];

    public VocabularyShards(IReadOnlyList<VocabularyWord> words)
    {
        Starts = Write("a", [.. words.Select(word => (word.Stem, word))]);
        Ends = Write("z", [.. words.Select(word => (Backwards(word.Stem), word))]);
    }

    public IReadOnlyList<TextFile> Files => _files;

    /// <summary>Gets the beginning of the first key of each file in order of stems, and of stems backwards.</summary>
    public IReadOnlyList<string> Starts { get; }

    public IReadOnlyList<string> Ends { get; }

    private List<string> Write(string name, (string Key, VocabularyWord Word)[] entries)
    {
        Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var files = Math.Clamp(entries.Length / WordsInAFile, 1, MostFiles);
        List<string> firsts = [];
        foreach (var chunk in entries.Chunk(Math.Max(1, (entries.Length + files - 1) / files)))
        {
            firsts.Add(chunk[0].Key[..Math.Min(LongestFirst, chunk[0].Key.Length)]);
            _files.Add(new TextFile($"{name}{firsts.Count - 1}.txt", TextOf(chunk)));
        }

        return firsts;
    }

    /// <summary>Writes key, one digit for how common it is, and how the commonest form ends: its letters, or <c>!</c> and the whole.</summary>
    private static string TextOf((string Key, VocabularyWord Word)[] entries)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var (key, word) in entries)
        {
            text.AppendCoded(previous, key).Append(Math.Min(9, BitOperations.Log2((uint)Math.Max(1, word.Documents))).ToString(CultureInfo.InvariantCulture));
            text.Append(word.Form.StartsWith(word.Stem, StringComparison.Ordinal) ? word.Form[word.Stem.Length..] : "!" + word.Form);
            previous = key;
        }

        return text.ToString();
    }

    private static string Backwards(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
