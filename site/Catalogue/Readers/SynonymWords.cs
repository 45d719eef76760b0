using Academy.Site.Content;
using Academy.Site.Search.Analysis;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Catalogue.Readers;

/// <summary>The words of <c>synonyms.yml</c> so far: each is written as search reads it, and typed in one place only.</summary>
internal sealed class SynonymWords(ProblemList problems)
{
    private readonly Dictionary<string, YamlText> _typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlText> _targets = new(StringComparer.Ordinal);

    /// <summary>Takes in what stands together, and for words that work one way what they also find.</summary>
    public IReadOnlyList<string> ReadGroup(IReadOnlyList<YamlText> typed, YamlText? to = null)
    {
        if (to is not null)
        {
            CheckForm(to);
        }

        List<string> words = [];
        foreach (var text in typed)
        {
            if (words.Contains(text.Text))
            {
                problems.Add(Problem.Twice(text.At, text.Text));
                continue;
            }

            CheckForm(text);
            Take(text, to);
            words.Add(text.Text);
        }

        return words;
    }

    private void Take(YamlText text, YamlText? to)
    {
        var key = KeyOf(text.Text);
        if (key.Length == 0)
        {
            return;
        }

        if (to is not null && KeyOf(to.Text) == key)
        {
            problems.Add(Problem.SynonymTwice(text.At, text.Text, to.Text, to.At.Line));
        }
        else if (!_typed.TryAdd(key, text))
        {
            problems.Add(Problem.SynonymTwice(text.At, text.Text, _typed[key].Text, _typed[key].At.Line));
        }
        else if (to is not null)
        {
            Follow(text, key, to);
        }
    }

    // Words that find each other in a circle, one way each, are a group that works both ways.
    private void Follow(YamlText text, string key, YamlText to)
    {
        List<string> through = [];
        for (var next = to; next is not null; next = _targets.GetValueOrDefault(KeyOf(next.Text)))
        {
            if (KeyOf(next.Text) == key)
            {
                problems.Add(Problem.SynonymLoop(text.At, text.Text, string.Join(", ", through)));
                return;
            }

            through.Add(next.Text);
        }

        // What closes a circle is left out, so that the next one that is followed comes to an end.
        _targets.Add(key, to);
    }

    private void CheckForm(YamlText text)
    {
        var form = SearchForm.Of(text.Text);
        if (KeyOf(text.Text).Length == 0)
        {
            problems.Add(Problem.WithoutSearchWords(text.At, text.Text));
        }
        else if (form != text.Text)
        {
            problems.Add(Problem.SynonymForm(text.At, text.Text, form));
        }
    }

    private static string KeyOf(string text) => string.Join(' ', Aliases.StemsOf(text));
}
