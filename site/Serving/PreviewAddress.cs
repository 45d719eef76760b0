namespace Academy.Site.Serving;

/// <summary>From an address that a browser asks to the path of a file, with the trailing slash that the site's addresses have.</summary>
internal static class PreviewAddress
{
    private const string Index = "index.html";

    /// <summary>Gives the path of the file that answers an address: the index of a folder, or the file itself.</summary>
    public static string PathOf(string address) => address.EndsWith('/') ? address + Index : address;

    /// <summary>Gives the address that should have been asked; null when this one is right or nothing is there.</summary>
    public static string? RightForm(string address, PreviewSite site) =>
        address.EndsWith($"/{Index}", StringComparison.Ordinal) && site.HasPage(address) ? address[..^Index.Length]
        : !address.EndsWith('/') && site.HasPage($"{address}/{Index}") ? $"{address}/"
        : null;
}
