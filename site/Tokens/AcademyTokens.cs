namespace Academy.Site.Tokens;

/// <summary>What a value of one of our own tokens may be.</summary>
internal enum TokenKind
{
    /// <summary>A colour, <c>#rrggbb</c>.</summary>
    Colour,

    /// <summary>A length from 0 to 2rem, in rem or px.</summary>
    Length,

    /// <summary>A weight from 400 to 700.</summary>
    Weight,

    /// <summary>A family of <see cref="Assets.Typeface"/>.</summary>
    Font,
}

/// <summary>The academy's own tokens that an edition may set; <c>docs/editions.md</c> says what each is for.</summary>
internal static class AcademyTokens
{
    /// <summary>The pair of <c>brand</c> in municipality.yml: mails carry it too, so it is said there alone.</summary>
    public const string Brand = "academy-brand";

    /// <summary>The choice of a family; the same by day and by night.</summary>
    public const string Font = "academy-font";

    private const string Prefix = "academy-";

    public static IReadOnlyDictionary<string, TokenKind> All { get; } = new Dictionary<string, TokenKind>(StringComparer.Ordinal)
    {
        ["academy-on-brand"] = TokenKind.Colour,
        ["academy-paper"] = TokenKind.Colour,
        ["academy-surface"] = TokenKind.Colour,
        ["academy-ink"] = TokenKind.Colour,
        ["academy-muted"] = TokenKind.Colour,
        ["academy-line"] = TokenKind.Colour,
        ["academy-control"] = TokenKind.Colour,
        ["academy-heading"] = TokenKind.Colour,
        ["academy-header-background"] = TokenKind.Colour,
        ["academy-header-ink"] = TokenKind.Colour,
        ["academy-header-accent"] = TokenKind.Colour,
        ["academy-nav-background"] = TokenKind.Colour,
        ["academy-nav-ink"] = TokenKind.Colour,
        ["academy-nav-accent"] = TokenKind.Colour,
        ["academy-hero-background"] = TokenKind.Colour,
        ["academy-hero-ink"] = TokenKind.Colour,
        ["academy-card-background"] = TokenKind.Colour,
        ["academy-card-line"] = TokenKind.Colour,
        ["academy-footer-background"] = TokenKind.Colour,
        ["academy-footer-ink"] = TokenKind.Colour,
        ["academy-footer-accent"] = TokenKind.Colour,
        ["academy-radius"] = TokenKind.Length,
        ["academy-card-radius"] = TokenKind.Length,
        ["academy-header-accent-width"] = TokenKind.Length,
        ["academy-footer-accent-width"] = TokenKind.Length,
        ["academy-heading-weight"] = TokenKind.Weight,
        [Font] = TokenKind.Font,
    };

    public static bool IsOurs(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);
}
