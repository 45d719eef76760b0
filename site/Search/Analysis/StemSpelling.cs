using System.Buffers;

namespace Academy.Site.Search.Analysis;

/// <summary>Spells a stem one way: takken and tak, taken and taak, kantoren and kantoor, brieven and brief, huizen and huis.</summary>
internal static class StemSpelling
{
    public static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static bool IsConsonant(char letter) => letter is >= 'a' and <= 'z' && !IsVowel(letter);

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public static string Of(string word, bool opened)
    {
        var last = word[^1];
        if (!IsConsonant(last))
        {
            return word;
        }

        var stem = word[^2] == last ? word[..^1] : WithVowelLength(word, opened);
        return stem[^1] switch
        {
            'v' => stem[..^1] + "f",
            'z' => stem[..^1] + "s",
            _ => stem,
        };
    }

    // In the only syllable an open one was long: ta(k)en, taak. In a longer word a long one may lose a letter on both sides.
    private static string WithVowelLength(string word, bool opened)
    {
        var end = word.Length - 1;
        var start = end;
        while (start > 0 && IsVowel(word[start - 1]))
        {
            start--;
        }

        if (start == end || word[end - 1] is not ('a' or 'e' or 'o' or 'u'))
        {
            return word;
        }

        var (before, vowels) = (word[..start], word[start..end]);
        if (!before.AsSpan().ContainsAny(Vowels))
        {
            return opened && vowels.Length == 1 ? before + vowels + vowels + word[end..] : word;
        }

        return vowels.Length > 1 && vowels[^1] == vowels[^2] ? before + vowels[..^1] + word[end..] : word;
    }
}
