using Academy.Site.Content;

namespace Academy.Site.Serving;

/// <summary>What there is to show at one moment.</summary>
/// <param name="Site">The last site that the content made; null as long as there never was one.</param>
/// <param name="Problems">What is wrong now, in order; with problems of the content the site is an earlier one.</param>
internal sealed record PreviewState(PreviewSite? Site, IReadOnlyList<ContentProblem> Problems)
{
    public static readonly PreviewState Nothing = new(null, []) { IsCurrent = false };

    /// <summary>Gets whether the site is the content as it is now.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Gets the documents that the site was made from, to find places of problems in.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];
}
