using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Academy.Site.Content;

/// <summary>Turns the bytes of a file into text, or says exactly which byte is wrong.</summary>
internal static class SourceText
{
    internal static readonly SearchValues<char> Forbidden = SearchValues.Create(ForbiddenCharacters());

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

    private static bool HasForbidden(string path, string text, ProblemList problems)
    {
        var at = text.AsSpan().IndexOfAny(Forbidden);
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

    /// <summary>Control characters, and the marks that make text read in another order than it is.</summary>
    private static string ForbiddenCharacters()
    {
        var characters = new StringBuilder();
        for (var character = '\0'; character < '\u2070'; character++)
        {
            var allowed = character is '\t' or '\n' or '\r';
            if (!allowed && (char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                characters.Append(character);
            }
        }

        return characters.Append('\u2028').Append('\u2029').Append('\uFEFF').ToString();
    }
}
