using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>synonyms.yml</c>: groups of two words or more.</summary>
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

        return [.. groups.Items.Select(group => ReadGroup(group, known.Problems))];
    }

    private static List<string> ReadGroup(YamlNode node, ProblemList problems)
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
                words.Add(text.Text.Trim());
            }
        }

        if (list.Items.Count < 2)
        {
            problems.Add(Problem.EmptyList(list.At, "een groep", 2));
        }

        return words;
    }
}
