using System.Text;

namespace Academy.Site.Search.Files;

/// <summary>
/// A number as one character: its code is the number plus 32, past the half characters that stand for nothing alone. So a file is
/// plain text, UTF-8 writes small numbers small, and a browser reads a number with <c>charCodeAt</c>.
/// </summary>
internal static class NumberText
{
    private const int First = 32;
    private const int Surrogates = 0xD800;
    private const int AfterSurrogates = 0x800;

    /// <summary>The largest number that fits: the last code that a file may hold is U+FFFD.</summary>
    public const int Largest = 0xFFFD - First - AfterSurrogates;

    public static StringBuilder AppendNumber(this StringBuilder text, int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)number, (uint)Largest, nameof(number));
        var code = number + First;
        return text.Append((char)(code < Surrogates ? code : code + AfterSurrogates));
    }
}
