using System.Text;

namespace Academy.Benchmarks.Searching;

/// <summary>Sentences about a topic, and the words that they have.</summary>
internal sealed class TopicText(DutchVocabulary vocabulary, Random random, IReadOnlyList<MadeWord> topic)
{
    private const int Shortest = 6;
    private const int Longest = 16;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Words => _words;

    /// <summary>A title as ours are: two telling words, often three, seldom four, and sometimes a small one between them.</summary>
    public MadeTitle Title()
    {
        var count = random.Next(10) switch { < 5 => 2, < 9 => 3, _ => 4 };
        List<MadeWord> words = [];
        while (words.Count < count)
        {
            var word = topic[random.Next(topic.Count)];
            if (!words.Contains(word))
            {
                words.Add(word);
                _words.Add(word.Text);
            }
        }

        return new MadeTitle(words, random.Next(2) == 0 ? "" : vocabulary.SmallWord().Text);
    }

    public string Sentence(int words)
    {
        var text = new StringBuilder();
        for (var word = 0; word < words; word++)
        {
            var next = vocabulary.AnyWord(topic).Text;
            _words.Add(next);
            text.Append(word == 0 ? "" : " ").Append(word == 0 ? char.ToUpperInvariant(next[0]) + next[1..] : next);
        }

        return text.Append('.').ToString();
    }

    /// <summary>So many words in sentences.</summary>
    public string Paragraph(int words)
    {
        List<string> sentences = [];
        for (var left = words; left > 0;)
        {
            var next = Math.Min(left, random.Next(Shortest, Longest));
            sentences.Add(Sentence(next));
            left -= next;
        }

        return string.Join(' ', sentences);
    }
}
