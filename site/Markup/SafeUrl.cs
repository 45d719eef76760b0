using System.Buffers;
using Academy.Site.Content;

namespace Academy.Site.Markup;

/// <summary>Sorts addresses into the few kinds that are safe; whatever does not fit one of them is refused.</summary>
internal static class SafeUrl
{
    private static readonly SearchValues<char> PhoneCharacters = SearchValues.Create("+0123456789-");

    public static UrlKind KindOf(string url)
    {
        if (url.Length == 0 || url.Length > 2000 || Address.HasOddCharacters(url) || url.StartsWith("//", StringComparison.Ordinal))
        {
            return UrlKind.Unsafe;
        }

        return url[0] switch
        {
            '#' => url.Length > 1 ? UrlKind.Anchor : UrlKind.Unsafe,
            '/' => UrlKind.SitePath,
            _ => ByScheme(url),
        };
    }

    private static UrlKind ByScheme(string url)
    {
        // A colon in the first part makes a scheme, also one that is written as "%6Aavascript:".
        var end = url.AsSpan().IndexOfAny('/', '?', '#');
        var colon = url.AsSpan(0, end < 0 ? url.Length : end).IndexOf(':');
        if (colon < 0)
        {
            return url[0] == '?' || url.Contains("%3a", StringComparison.OrdinalIgnoreCase) ? UrlKind.Unsafe : UrlKind.Relative;
        }

        return url[..colon].ToLowerInvariant() switch
        {
            "https" => Address.IsUrl(url) ? UrlKind.Web : UrlKind.Unsafe,
            "mailto" => Address.IsEmail(url[(colon + 1)..]) ? UrlKind.MailOrPhone : UrlKind.Unsafe,
            "tel" => IsPhone(url.AsSpan(colon + 1)) ? UrlKind.MailOrPhone : UrlKind.Unsafe,
            _ => UrlKind.Unsafe,
        };
    }

    private static bool IsPhone(ReadOnlySpan<char> number) =>
        number.Length is >= 3 and <= 20 && !number.ContainsAnyExcept(PhoneCharacters);
}
