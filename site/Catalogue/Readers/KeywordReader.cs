using Academy.Site.Content;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Catalogue.Readers;

/// <summary>
/// Reads <c>keywords</c> of a course or a learning line: at most 20 words or short phrases of 2 to 60 characters, that search can read
/// and that differ from each other in more than their endings.
/// </summary>
internal static class KeywordReader
{
    private const int Most = 20;
    private const int Shortest = 2;
    private const int Longest = 60;

    public static IReadOnlyList<string> Read(Fields fields)
    {
        var texts = fields.Texts("keywords");
        if (texts.Count > Most)
        {
            fields.Problems.Add(Problem.TooManyKeywords(texts[Most].At, texts.Count, Most));
        }

        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            Check(text, seen, fields.Problems);
        }

        return [.. texts.Select(text => text.Text)];
    }

    private static void Check(YamlText text, Dictionary<string, string> seen, ProblemList problems)
    {
        var key = string.Join(' ', Aliases.StemsOf(text.Text));
        if (text.Text.Length is < Shortest or > Longest)
        {
            problems.Add(Problem.KeywordLength(text.At, text.Text.Length, Shortest, Longest));
        }
        else if (SourceText.FirstForbidden(text.Text) is >= 0 and var at)
        {
            problems.Add(Problem.ForbiddenCharacter(text.At, text.Text[at]));
        }
        else if (key.Length == 0)
        {
            problems.Add(Problem.WithoutSearchWords(text.At, text.Text));
        }
        else if (!seen.TryAdd(key, text.Text))
        {
            problems.Add(Problem.KeywordTwice(text.At, text.Text, seen[key]));
        }
    }
}
