using Academy.Site.Search.Analysis;

namespace Academy.Site.Search.Compounds;

/// <summary>
/// Says whether a piece of a word can be a word: it stands in the dictionary or among the site's own words, or it is a regular
/// inflection of one that does. No piece is longer than <see cref="WordReader.Longest"/>. Stricter than an equal stem, which makes a third of all splits wrong.
/// </summary>
internal sealed class KnownWords(DutchDictionary dictionary, IReadOnlySet<string> own)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _own =
        new HashSet<string>(own, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool InDictionary(ReadOnlySpan<char> word) => dictionary.Contains(word);

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return OddParts.Short.Contains(word);
        }

        return IsBase(word) || (word.Length > 4 && IsInflection(word));
    }

    /// <summary>Says whether it is what is left of a verb: ontwikkel(en), program(m)eer.</summary>
    public bool IsVerbStem(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || !StemSpelling.IsConsonant(word[^1]))
        {
            return false;
        }

        return InDictionary(word, "en")
            || InDictionary(word, [word[^1], 'e', 'n'])
            || (StemSpelling.IsVowel(word[^2]) && word[^2] == word[^3] && InDictionary(word[..^2], [word[^1], 'e', 'n']));
    }

    private bool InDictionary(ReadOnlySpan<char> word, ReadOnlySpan<char> ending)
    {
        Span<char> whole = stackalloc char[word.Length + ending.Length];
        return dictionary.Contains(Join(word, ending, whole));
    }

    private bool IsBase(ReadOnlySpan<char> word) => dictionary.Contains(word) || _own.Contains(word);

    private bool IsBase(ReadOnlySpan<char> word, ReadOnlySpan<char> ending)
    {
        Span<char> whole = stackalloc char[word.Length + ending.Length];
        return IsBase(Join(word, ending, whole));
    }

    private static Span<char> Join(ReadOnlySpan<char> word, ReadOnlySpan<char> ending, Span<char> whole)
    {
        word.CopyTo(whole);
        ending.CopyTo(whole[word.Length..]);
        return whole;
    }

    private bool IsInflection(ReadOnlySpan<char> word)
    {
        if (word[^1] == 's')
        {
            return (StemSpelling.IsConsonant(word[^2]) || word.EndsWith("ies")) && IsBase(word[..^1]);
        }

        if (word.EndsWith("en"))
        {
            return (word.Length > 5 && IsBase(word[..^1])) || IsOpened(word[..^2]);
        }

        return word[^1] == 'e' && word.Length > 5 && IsOpened(word[..^1]);
    }

    /// <summary>Says whether a word is left when an ending goes: its consonant may be single again, its vowel double.</summary>
    private bool IsOpened(ReadOnlySpan<char> left)
    {
        if (left.Length < 3 || !StemSpelling.IsConsonant(left[^1]))
        {
            return false;
        }

        if (left.Length > 3 && IsBase(left))
        {
            return true;
        }

        if (left.Length > 3 && left[^1] == left[^2])
        {
            return left.Length > 4 ? IsBase(left[..^1]) : OddParts.Short.Contains(left[..^1]);
        }

        return left.EndsWith("hed") ? IsBase(left[..^3], "heid") : IsRespelled(left);
    }

    private bool IsRespelled(ReadOnlySpan<char> left)
    {
        var last = left[^1] switch { 'v' => 'f', 'z' => 's', var same => same };
        if (last != left[^1] && left.Length > 3 && IsBase(left[..^1], [last]))
        {
            return true;
        }

        return left[^2] is 'a' or 'e' or 'o' or 'u'
            && !StemSpelling.IsVowel(left[^3])
            && IsBase(left[..^1], [left[^2], last]);
    }
}
