namespace Academy.Site.Content;

/// <summary>Takes a Markdown file apart: the YAML between two lines of dashes, and the text below.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    public static (YamlNode? Head, Body? Body) Read(string path, string text, ProblemList problems)
    {
        if (!IsFence(LineAt(text, 0)))
        {
            problems.Add(Problem.NoFrontMatter(Position.StartOf(path)));
            return (new YamlBroken(Position.StartOf(path)), null);
        }

        var start = NextLine(text, 0);
        var line = 2;
        for (var at = start; at < text.Length; at = NextLine(text, at), line++)
        {
            if (IsFence(LineAt(text, at)))
            {
                var head = YamlReader.Read(path, text[start..at], 2, problems);
                return (head, new Body(text[NextLine(text, at)..], line + 1));
            }
        }

        problems.Add(Problem.OpenFrontMatter(Position.StartOf(path)));
        return (new YamlBroken(Position.StartOf(path)), null);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t").SequenceEqual(Fence);

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int NextLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (end < 0)
        {
            return text.Length;
        }

        end += start;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
