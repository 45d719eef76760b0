using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>Who looks after a text, when it was last checked, and when that has to be done again.</summary>
public sealed class ProvenanceView(AcademyCatalogue catalogue, Edition edition, string owner, DateOnly lastChecked, DateOnly reviewBy)
{
    public string Owner { get; } = catalogue.Editions
        .FirstOrDefault(edition => edition.Slug == owner)?.Municipality.Name ?? owner;

    public string LastChecked { get; } = DutchDates.Day(lastChecked);

    /// <summary>Gets the promise, or the truth when it was not kept.</summary>
    public string Review { get; } = edition.At <= reviewBy
        ? $"Uiterlijk {DutchDates.Day(reviewBy)}"
        : $"Had uiterlijk {DutchDates.Day(reviewBy)} gemoeten";

    /// <summary>Gets where the text can be improved.</summary>
    public required string Improve { get; init; }

    /// <summary>Gets whether that is another site, where the text itself can be changed; else it is a mail.</summary>
    public bool Elsewhere => !Improve.StartsWith("mailto:", StringComparison.Ordinal);
}
