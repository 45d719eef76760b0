using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>
/// Reads <c>synonyms.yml</c>: groups of two words or more that work both ways, and words that also find another one, which does not
/// find them: <c>{ from: [nepmail], to: phishing }</c>. Each typed word stands in one place only: a word in two groups would tie all
/// their words into a chain that nobody meant.
/// </summary>
internal static class SynonymReader
{
    public static IReadOnlyList<Synonym> Read(Document document, Known known)
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

        var words = new SynonymWords(known.Problems);
        return [.. groups.Items.Select(item => Read(item, words, known.Problems)).OfType<Synonym>()];
    }

    private static Synonym? Read(YamlNode node, SynonymWords words, ProblemList problems)
    {
        switch (node)
        {
            case YamlList list:
                var group = words.ReadGroup([.. list.Items.Select(item => TextOf(item, problems)).OfType<YamlText>()]);
                if (list.Items.Count < 2)
                {
                    problems.Add(Problem.EmptyList(list.At, "een groep", 2));
                }

                return new Synonym(group, group);
            case YamlMap map:
                var fields = Fields.Of(map, map.At.File, problems);
                var from = fields.Texts("from", atLeast: 1);
                var to = fields.Text("to");
                fields.Done();
                return to is null ? null : new Synonym(words.ReadGroup(from, to), [to.Text]);
            default:
                problems.Add(Problem.WrongShape(node.At, "een groep woorden: [fiets, rijwiel]"));
                return null;
        }
    }

    private static YamlText? TextOf(YamlNode node, ProblemList problems)
    {
        if (node is YamlText { IsEmpty: false } text)
        {
            return text;
        }

        problems.Add(Problem.WrongShape(node.At, "een woord"));
        return null;
    }
}
