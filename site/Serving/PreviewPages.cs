using Academy.Site.Pages;

namespace Academy.Site.Serving;

/// <summary>
/// The pages of one version by their path, each worked out when it, or one behind it, is asked for. After an edit that is one page
/// of thousands.
/// </summary>
internal sealed class PreviewPages(IEnumerable<SitePage> pages)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SitePage> _byPath = new(StringComparer.Ordinal);
    private readonly IEnumerator<SitePage> _rest = pages.GetEnumerator();

    /// <summary>Gets how many there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                while (Next() is not null)
                {
                }

                return _byPath.Count;
            }
        }
    }

    /// <summary>Gives the page at a path such as <c>/cursussen/index.html</c>; null when there is none.</summary>
    public SitePage? Find(string path)
    {
        var key = path.TrimStart('/');
        lock (_lock)
        {
            while (!_byPath.ContainsKey(key) && Next() is not null)
            {
            }

            return _byPath.GetValueOrDefault(key);
        }
    }

    private SitePage? Next()
    {
        if (!_rest.MoveNext())
        {
            return null;
        }

        _byPath.Add(_rest.Current.Path, _rest.Current);
        return _rest.Current;
    }
}
