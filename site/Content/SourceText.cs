using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Academy.Site.Content;

/// <summary>Turns the bytes of a file into text, or says exactly which byte is wrong.</summary>
internal static class SourceText
{
    // Control characters, besides those between words and lines.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r'))]);

    public static string? Of(SourceFile file, int limit, ProblemList problems)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > limit)
        {
            problems.Add(Problem.TooLarge(Position.StartOf(file.Path), limit));
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(Problem.Utf16(Position.StartOf(file.Path)));
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        var valid = ValidLength(bytes);
        var text = Encoding.UTF8.GetString(bytes[..valid]);
        if (valid < bytes.Length)
        {
            problems.Add(Problem.InvalidUtf8(Lines.PositionOf(file.Path, text, text.Length), bytes[valid]));
            return null;
        }

        return HasForbidden(file.Path, text, problems) ? null : text;
    }

    /// <summary>Gives the place of the first character that may not be in a text, or -1: a control character, or a mark that makes text read in another order than it is.</summary>
    internal static int FirstForbidden(ReadOnlySpan<char> text)
    {
        // One after the other: each is quick, and a search for all of them together stops at every accent.
        var first = text.IndexOfAny(Controls);
        first = Earliest(first, UpTo(text, first).IndexOfAnyInRange('\u0080', '\u009F'));
        first = Earliest(first, UpTo(text, first).IndexOfAnyInRange('\u2028', '\u202E'));
        first = Earliest(first, UpTo(text, first).IndexOfAnyInRange('\u2066', '\u2069'));
        return Earliest(first, UpTo(text, first).IndexOf('\uFEFF'));
    }

    private static ReadOnlySpan<char> UpTo(ReadOnlySpan<char> text, int found) => found < 0 ? text : text[..found];

    private static int Earliest(int known, int found) => found < 0 ? known : found;

    private static bool HasForbidden(string path, string text, ProblemList problems)
    {
        var at = FirstForbidden(text);
        if (at < 0)
        {
            return false;
        }

        problems.Add(Problem.ForbiddenCharacter(Lines.PositionOf(path, text, at), text[at]));
        return true;
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }
}
