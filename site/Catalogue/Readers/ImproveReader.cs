using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads the address where a text can be improved: https, with the place of the file in its path.</summary>
internal static class ImproveReader
{
    public const string File = "{file}";

    private const string Scheme = "https://";

    public static string? Read(Fields fields)
    {
        var text = fields.Text("improve");
        if (text is not null && !IsGood(text.Text))
        {
            fields.Problems.Add(Problem.BadImprove(text.At, text.Text.Length > 80 ? $"{text.Text[..80]}…" : text.Text));
        }

        return text?.Text;
    }

    // The host may not depend on the file, and no other mark may stay open.
    private static bool IsGood(string template)
    {
        var parts = template.Split(File);
        return parts is [var before, var after]
            && before.StartsWith(Scheme, StringComparison.Ordinal)
            && before.IndexOf('/', Scheme.Length) > 0
            && (before + after).AsSpan().IndexOfAny('{', '}') < 0
            && Address.IsUrl($"{before}a.md{after}");
    }
}
