namespace Academy.Site.Content;

/// <summary>Turns a place in a text into a line and a column.</summary>
internal static class Lines
{
    public static Position PositionOf(string file, string text, int offset, int firstLine = 1)
    {
        var line = firstLine;
        var start = 0;
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        for (var at = 0; at < before.Length; at++)
        {
            // A lone carriage return ends a line too, as it does in YAML and Markdown.
            if (before[at] == '\n' || (before[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                line++;
                start = at + 1;
            }
        }

        return new Position(file, line, offset - start + 1);
    }
}
