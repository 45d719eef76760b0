namespace Academy.Dev.Edge;

/// <summary>Finds the file behind a path as Static Web Apps does: the file itself, a page without .html, or a folder's index.html.</summary>
internal sealed class SiteFiles(string folder, TrailingSlash slash)
{
    private const string DefaultFile = "index.html";
    private const string Page = ".html";

    private readonly string _root = Path.GetFullPath(folder);

    public SiteFile? Find(string path)
    {
        if (!IsPlain(path))
        {
            return null;
        }

        var name = path.TrimEnd('/');
        if (Existing(name + "/" + DefaultFile) is { } index)
        {
            return new SiteFile(index, OfFolder(path, name));
        }

        if (name.EndsWith("/" + DefaultFile, StringComparison.Ordinal) && Existing(name) is { } named)
        {
            return new SiteFile(named, OfFolder(path, name[..^(DefaultFile.Length + 1)]));
        }

        if (name.EndsWith(Page, StringComparison.Ordinal) && Existing(name) is { } page)
        {
            return new SiteFile(page, path.EndsWith('/') ? name : OfPage(path, name[..^Page.Length]));
        }

        if (Existing(name + Page) is { } hidden)
        {
            return new SiteFile(hidden, OfPage(path, name));
        }

        return !path.EndsWith('/') && Existing(name) is { } file ? new SiteFile(file, path) : null;
    }

    private string OfFolder(string asked, string name) => (slash, name) switch
    {
        (TrailingSlash.Default, _) => asked,
        (TrailingSlash.Never, not "") => name,
        _ => name + "/",
    };

    private string OfPage(string asked, string name) => slash switch
    {
        TrailingSlash.Default => asked.EndsWith('/') ? name : asked,
        TrailingSlash.Always => name + "/",
        _ => name,
    };

    private string? Existing(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path.TrimStart('/')));
        var inside = full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var rules = string.Equals(Path.GetFileName(full), SiteRulesFile.Name, StringComparison.OrdinalIgnoreCase);
        return inside && !rules && File.Exists(full) ? full : null;
    }

    /// <summary>Dots that climb, encoded slashes and control characters name no file of a site.</summary>
    private static bool IsPlain(string path) =>
        path.StartsWith('/')
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains('%', StringComparison.Ordinal)
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Any(char.IsControl)
        && !path.Split('/').Any(segment => segment is "." or "..");
}
