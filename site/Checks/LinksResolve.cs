using Academy.Site.Content;

namespace Academy.Site.Checks;

/// <summary>Every link inside the site leads to a page that is there, and to a place on it that is there.</summary>
internal sealed class LinksResolve(string origin, HiddenPages hidden)
{
    // Answered by the platform or the functions: there is no file to look for.
    private static readonly string[] Answered = ["/api/", "/.auth/"];

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _idsByPage = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string Anchor, Position? Written), (string Url, Position At)> _firstUse = [];

    public void Add(string path) => _files.Add(path);

    public void Look(LookedPage page)
    {
        _idsByPage[page.Url] = page.Ids;
        foreach (var target in page.Targets)
        {
            var written = page.Source.PlaceOf(target);

            // Most links are those of the frame, the same on every page: the first page that has one stands for all.
            var everywhere = written is null && target.StartsWith('/');
            if ((!everywhere || _seen.Add(target)) && Inside(target) is { } address)
            {
                Keep(page, address, written);
            }
        }
    }

    public void Finish(Findings findings)
    {
        foreach (var ((path, anchor, _), (url, at)) in _firstUse)
        {
            if (!_files.Contains(FileOf(path)))
            {
                findings.Add(url, at, "ACA209", hidden.From(url, path) is [_, ..] editions
                    ? $"de pagina '{path}' bestaat, maar niet bij {string.Join(", ", editions)}. Haal de link weg, of zorg dat de pagina ook daar te zien is: met 'sharing: shared', of met 'include' in municipality.yml."
                    : $"de link naar '{path}' leidt nergens heen. Verbeter het adres, of maak de pagina.");
            }
            else if (anchor.Length > 0 && _idsByPage.TryGetValue(path, out var ids) && !ids.Contains(anchor))
            {
                findings.Add(url, at, "ACA210", $"de link naar '{path}#{anchor}' wijst naar een plek die er niet is. Verbeter het deel na '#'.");
            }
        }
    }

    // Of the page only its name is kept: thousands of trees would not fit in memory. What a text says is kept for each place
    // where it stands; what the site itself puts on every page, once.
    private void Keep(LookedPage page, string address, Position? written)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = query < 0 ? path : path[..query];
        path = path.Length == 0 ? page.Url : Uri.UnescapeDataString(path);
        path = path.StartsWith('/') ? path : Relative(page.Url, path);
        if (!Answered.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal)))
        {
            _firstUse.TryAdd((path, anchor, written), (page.Url, written ?? page.Source.Start));
        }
    }

    /// <summary>Gives the part after our own origin, or null for another site, a mail address or a telephone number.</summary>
    private string? Inside(string target)
    {
        if (target.StartsWith(origin, StringComparison.OrdinalIgnoreCase))
        {
            return target.Length == origin.Length ? "/" : target[origin.Length..];
        }

        return target.StartsWith("//", StringComparison.Ordinal) || HasScheme(target) ? null : target;
    }

    private static bool HasScheme(string target)
    {
        var end = target.IndexOfAny([':', '/', '?', '#']);
        return end > 0 && target[end] == ':';
    }

    private static string FileOf(string path) => path.EndsWith('/') ? $"{path}index.html" : path;

    private static string Relative(string page, string path) =>
        new Uri(new Uri($"https://site.invalid{page}"), path).AbsolutePath;
}
