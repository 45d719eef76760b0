using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>Who looks after a text, when it was last checked, and when that has to be done again.</summary>
public sealed class ProvenanceView(AcademyCatalogue catalogue, string owner, DateOnly lastChecked, DateOnly reviewBy, DateOnly at)
{
    public string Owner { get; } = catalogue.Editions
        .FirstOrDefault(edition => edition.Slug == owner)?.Municipality.Name ?? owner;

    public string LastChecked { get; } = DutchDates.Day(lastChecked);

    /// <summary>Gets the promise, or the truth when it was not kept.</summary>
    public string Review { get; } = at <= reviewBy
        ? $"Uiterlijk {DutchDates.Day(reviewBy)}"
        : $"Had uiterlijk {DutchDates.Day(reviewBy)} gemoeten";
}
