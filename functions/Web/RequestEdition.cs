using Academy.Functions.Catalogue;

namespace Academy.Functions.Web;

/// <summary>The edition that a request is for: the host the browser asked for, of which Static Web Apps tells in x-ms-original-url.</summary>
internal sealed record RequestEdition(Edition Edition, Uri Origin)
{
    public string Slug => Edition.Slug;

    public string OriginText => Origin.GetLeftPart(UriPartial.Authority);

    /// <summary>Null when the host is none of those this app serves.</summary>
    public static RequestEdition? Of(HttpRequest request, EditionOptions options, Operations operations)
    {
        var values = request.Headers["x-ms-original-url"];
        var asked = values.Count == 1 && Uri.TryCreate(values[0], UriKind.Absolute, out var original) ? original : null;
        if (asked is null)
        {
            return null;
        }

        foreach (var (slug, origin) in options.Editions)
        {
            if (Uri.Compare(asked, origin, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
                && operations.FindEdition(slug) is { } edition)
            {
                return new RequestEdition(edition, origin);
            }
        }

        return null;
    }
}
