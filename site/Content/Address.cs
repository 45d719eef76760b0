using System.Buffers;

namespace Academy.Site.Content;

/// <summary>What counts as a safe address of a site, a mailbox or a machine, and as a colour.</summary>
internal static class Address
{
    private static readonly SearchValues<char> MailCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_{|}~-");

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Tells whether this is an https address with a host, without a user name, spaces or backslashes.</summary>
    public static bool IsUrl(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal)
        && text.Length <= 2000
        && !HasOddCharacters(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;

    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= 64
            && text.Length <= 254
            && !text.AsSpan(0, at).ContainsAnyExcept(MailCharacters)
            && text[0] != '.' && text[at - 1] != '.' && !text.Contains("..", StringComparison.Ordinal)
            && IsDomain(text[(at + 1)..]);
    }

    public static bool IsDomain(string text)
    {
        var labels = text.Split('.');
        return text.Length <= 253 && labels.Length >= 2 && Array.TrueForAll(labels, IsLabel);
    }

    public static bool IsColour(string text) =>
        text.Length == 7 && text[0] == '#' && !text.AsSpan(1).ContainsAnyExcept(Hexadecimal);

    /// <summary>Tells whether a text holds what browsers skip or read as something else.</summary>
    public static bool HasOddCharacters(string text)
    {
        foreach (var character in text)
        {
            if (character == '\\' || char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && Slug.IsGood(label);
}
