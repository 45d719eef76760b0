namespace Academy.Functions.Pages;

/// <summary>A course without a date, or a theme, and whether the reader wishes for it. Count is null under five.</summary>
public sealed record WishPageModel
{
    public required string Action { get; init; }
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required bool IsTheme { get; init; }
    public required bool Mine { get; init; }
    public required int? Count { get; init; }

    /// <summary>Nobody can wish for a course that one can sign up for, or begin, now.</summary>
    public required bool IsOpen { get; init; }

    public string Heading => Mine ? "Je wens staat genoteerd" : IsOpen ? "Wil je dit ook?" : "Je kunt je al inschrijven";

    public string Explanation => (Mine, IsOpen, IsTheme) switch
    {
        (true, _, _) => "De coördinator van je gemeente ziet hoeveel collega's dit willen, niet wie. Komt er een datum, dan vind je die op de pagina.",
        (_, false, _) => "Deze cursus kun je nu al doen. Kijk op de pagina van de cursus.",
        (_, _, true) => "Laat weten dat je meer over dit thema wilt leren. De coördinator van je gemeente ziet hoeveel collega's dit willen, niet wie.",
        _ => "Er is nog geen datum. Laat weten dat je deze cursus wilt. De coördinator van je gemeente ziet hoeveel collega's dit willen, niet wie.",
    };

    public string? CountInWords => Count is { } count ? $"{count} collega's van je gemeente willen dit." : null;
}
