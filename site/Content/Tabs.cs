namespace Academy.Site.Content;

/// <summary>Finds tabs in indentation, which YAML forbids and no editor shows.</summary>
internal static class Tabs
{
    public static bool InIndentation(string file, string text, int firstLine, ProblemList problems)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return false;
        }

        var found = false;
        var line = firstLine;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            var start = row.IndexOfAnyExcept(' ');
            if (start >= 0 && row[start] == '\t')
            {
                problems.Add(Problem.Tab(new Position(file, line, start + 1)));
                found = true;
            }

            line++;
        }

        return found;
    }
}
