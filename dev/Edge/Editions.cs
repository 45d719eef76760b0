namespace Academy.Dev.Edge;

/// <summary>Finds the edition of a request by its host name; a name that is not ours has no site here.</summary>
internal sealed class Editions
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    private readonly Dictionary<string, Edition> _byHost;
    private readonly Edition? _shared;

    public Editions(IEnumerable<EditionSite> sites)
    {
        All = [.. sites.Select(Edition.Open)];
        _byHost = All.ToDictionary(edition => edition.Site.HostName, StringComparer.OrdinalIgnoreCase);
        _shared = All.FirstOrDefault(edition => edition.Site.Shared);
    }

    public IReadOnlyList<Edition> All { get; }

    public Edition? Of(HttpRequest request) =>
        _byHost.GetValueOrDefault(request.Host.Host) ?? (Loopback.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase) ? _shared : null);

    /// <summary>True for a form that one of our own pages sent; browsers always say which page it was.</summary>
    public bool IsOwnForm(HttpRequest request)
    {
        var port = request.Host.Port is { } number ? $":{number}" : "";
        return request.Headers.Origin is [{ } origin]
            && All.Any(edition => origin.Equals($"{request.Scheme}://{edition.Site.HostName}{port}", StringComparison.OrdinalIgnoreCase));
    }
}
