namespace Academy.Site.Cards;

/// <summary>Breaks a text into lines that fit; what does not fit in the last line ends in an ellipsis.</summary>
internal static class CardText
{
    private const char Ellipsis = '…';

    public static bool Fits(GlyphFace face, string text, int width, int lines) =>
        Words(text).All(word => face.WidthOf(word) <= width) && Wrap(face, text, width).Count <= lines;

    public static IReadOnlyList<string> Lines(GlyphFace face, string text, int width, int lines)
    {
        var all = Wrap(face, text, width);
        return all.Count <= lines ? all : [.. all.Take(lines - 1), Shortened(face, all[lines - 1] + " " + all[lines], width)];
    }

    public static string Shortened(GlyphFace face, string text, int width)
    {
        if (face.WidthOf(text) <= width)
        {
            return text;
        }

        var length = text.Length;
        while (length > 0 && face.WidthOf(string.Concat(text.AsSpan(0, length).TrimEnd(), [Ellipsis])) > width)
        {
            length--;
        }

        return string.Concat(text.AsSpan(0, length).TrimEnd(), [Ellipsis]);
    }

    private static List<string> Wrap(GlyphFace face, string text, int width)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in Words(text).SelectMany(word => Pieces(face, word, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && face.WidthOf(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>Cuts a word that is wider than a whole line, with a hyphen where it is cut.</summary>
    private static IEnumerable<string> Pieces(GlyphFace face, string word, int width)
    {
        while (face.WidthOf(word) > width)
        {
            var length = word.Length - 1;
            while (length > 1 && face.WidthOf($"{word.AsSpan(0, length)}-") > width)
            {
                length--;
            }

            yield return $"{word.AsSpan(0, length)}-";
            word = word[length..];
        }

        yield return word;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
