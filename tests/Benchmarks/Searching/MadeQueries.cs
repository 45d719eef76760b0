namespace Academy.Benchmarks.Searching;

/// <summary>
/// Queries about a made-up catalogue of the same kinds as the judged ones: the same number of each. A synonym or an abbreviation, which
/// nobody can make up, is one word from a summary.
/// </summary>
internal sealed class MadeQueries
{
    private const int Seed = 7;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private readonly Random _random = new(Seed);
    private readonly SearchedCatalogue _about;

    private MadeQueries(SearchedCatalogue about) => _about = about;

    /// <summary>Gives a query for each of these kinds, in their order.</summary>
    public static IReadOnlyList<string> Of(SearchedCatalogue about, IEnumerable<string> kinds)
    {
        var maker = new MadeQueries(about);
        return [.. kinds.Select(maker.Of)];
    }

    private string Of(string kind)
    {
        var words = _about.Titles[_random.Next(_about.Titles.Count)].Words;
        return kind switch
        {
            "exact" => string.Join(' ', words.Take(3).Select(word => word.Text)),
            "inflection" => _random.Next(4) > 0 ? Inflected(words[0].Text) : $"{Inflected(words[0].Text)} {words[1].Text}",
            "compound" => PartOf(SomeCompound()),
            "joined" => words[0].Text + words[1].Text,
            "split" => ApartOf(SomeCompound()),
            "typo" => _random.Next(2) == 0 ? Mistyped(LongestOf(words)) : $"{Mistyped(LongestOf(words))} {words.MinBy(word => word.Text.Length)!.Text}",
            "two-words" => $"{words[1].Text} {words[0].Text}",
            "question" => $"hoe kan ik {words[0].Text} met {words[1].Text} en {AWordOf(_about.Summaries[_random.Next(_about.Summaries.Count)])}",
            "phrase" => $"\"{words[^2].Text} {words[^1].Text}\"",
            "nonsense" => string.Concat(Enumerable.Range(0, 9).Select(_ => Letters[_random.Next(Letters.Length)])),
            _ => AWordOf(_about.Summaries[_random.Next(_about.Summaries.Count)]),
        };
    }

    private MadeWord SomeCompound()
    {
        while (true)
        {
            if (_about.Titles[_random.Next(_about.Titles.Count)].Words.FirstOrDefault(word => word.IsCompound) is { } compound)
            {
                return compound;
            }
        }
    }

    private static string ApartOf(MadeWord compound) => $"{compound.First} {compound.Second}";

    private string PartOf(MadeWord compound) => _random.Next(2) == 0 ? compound.First : compound.Second;

    private static string LongestOf(IReadOnlyList<MadeWord> words) => words.Select(word => word.Text).MaxBy(word => word.Length)!;

    private static string Inflected(string word) => word switch
    {
        [.., 'e' or 'a' or 'o' or 'i' or 'u' or 'y'] => word + "s",
        [.., 'e', 'n'] => word[..^1],
        _ => word + "en",
    };

    private string Mistyped(string word)
    {
        var at = 1 + _random.Next(word.Length - 2);
        return _random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private string AWordOf(string text)
    {
        string[] telling = [.. text.TrimEnd('.').ToLowerInvariant().Split(' ').Where(word => word.Length > 5)];
        return telling.Length == 0 ? "vergunning" : telling[_random.Next(telling.Length)];
    }
}
