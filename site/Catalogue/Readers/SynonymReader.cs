using Academy.Site.Content;
using Academy.Site.Search.Analysis;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Catalogue.Readers;

/// <summary>
/// Reads <c>synonyms.yml</c>: groups of two words or more, written as search writes them, and each word in one group only: a word in
/// two groups would tie all their words into a chain that nobody meant.
/// </summary>
internal static class SynonymReader
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(Document document, Known known)
    {
        if (document.Head is null or YamlBroken)
        {
            return [];
        }

        if (document.Head is not YamlList groups)
        {
            known.Problems.Add(Problem.WrongShape(document.Head.At, "een lijst met groepen woorden"));
            return [];
        }

        Dictionary<string, YamlText> seen = new(StringComparer.Ordinal);
        return [.. groups.Items.Select(group => ReadGroup(group, seen, known.Problems))];
    }

    private static List<string> ReadGroup(YamlNode node, Dictionary<string, YamlText> seen, ProblemList problems)
    {
        if (node is not YamlList list)
        {
            problems.Add(Problem.WrongShape(node.At, "een groep woorden: [fiets, rijwiel]"));
            return [];
        }

        List<string> words = [];
        foreach (var item in list.Items)
        {
            if (item is not YamlText { IsEmpty: false } text)
            {
                problems.Add(Problem.WrongShape(item.At, "een woord"));
            }
            else if (words.Contains(text.Text))
            {
                problems.Add(Problem.Twice(text.At, text.Text));
            }
            else
            {
                CheckForm(text, problems);
                CheckOnce(text, seen, problems);
                words.Add(text.Text);
            }
        }

        if (list.Items.Count < 2)
        {
            problems.Add(Problem.EmptyList(list.At, "een groep", 2));
        }

        return words;
    }

    private static void CheckForm(YamlText text, ProblemList problems)
    {
        var form = SearchForm.Of(text.Text);
        if (Aliases.StemsOf(text.Text) is [])
        {
            problems.Add(Problem.WithoutSearchWords(text.At, text.Text));
        }
        else if (form != text.Text)
        {
            problems.Add(Problem.SynonymForm(text.At, text.Text, form));
        }
    }

    private static void CheckOnce(YamlText text, Dictionary<string, YamlText> seen, ProblemList problems)
    {
        var key = string.Join(' ', Aliases.StemsOf(text.Text));
        if (key.Length > 0 && !seen.TryAdd(key, text))
        {
            problems.Add(Problem.SynonymTwice(text.At, text.Text, seen[key].Text, seen[key].At.Line));
        }
    }
}
