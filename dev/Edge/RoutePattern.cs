namespace Academy.Dev.Edge;

/// <summary>
/// A route pattern: an exact path, or a wildcard at the end that may be narrowed to file extensions. Letters' case does not
/// matter, so that /API/… cannot slip past a rule for /api/….
/// </summary>
internal sealed record RoutePattern(string Prefix, bool Wildcard, IReadOnlyList<string> Extensions)
{
    private const StringComparison Letters = StringComparison.OrdinalIgnoreCase;
    private const string DefaultFile = "index.html";

    public static RoutePattern Parse(string route)
    {
        var star = route.IndexOf('*', StringComparison.Ordinal);
        if (!route.StartsWith('/'))
        {
            throw new FormatException($"route \"{route}\" does not start with a slash.");
        }

        return star < 0 ? new RoutePattern(route, false, []) : new RoutePattern(route[..star], true, ExtensionsOf(route, route[(star + 1)..]));
    }

    public bool Matches(string path) => Wildcard ? MatchesWildcard(path) : MatchesExact(path);

    /// <summary>/profile/index.html also matches its folder; a folder does not match the file.</summary>
    private bool MatchesExact(string path) =>
        Same(path, Prefix)
        || (Prefix.EndsWith("/" + DefaultFile, Letters) && Same(path, Prefix[..^DefaultFile.Length]));

    /// <summary>/calendar/* matches neither /calendar nor /calendar/index.html; /* is everything.</summary>
    private bool MatchesWildcard(string path)
    {
        if (!path.StartsWith(Prefix, Letters) || (Extensions.Count > 0 && !Extensions.Any(extension => path.EndsWith(extension, Letters))))
        {
            return false;
        }

        var rest = path[Prefix.Length..];
        var isFolderItself = Prefix.EndsWith('/') && Prefix.Length > 1 && (rest.Length == 0 || rest.Equals(DefaultFile, Letters));
        return !isFolderItself;
    }

    private static bool Same(string path, string other) =>
        string.Equals(path.Length > 1 ? path.TrimEnd('/') : path, other.Length > 1 ? other.TrimEnd('/') : other, Letters);

    private static string[] ExtensionsOf(string route, string filter) => filter switch
    {
        "" => [],
        ['.', '{', .. var list, '}'] when list.Split(',').All(IsExtension) => [.. list.Split(',').Select(extension => "." + extension)],
        ['.', .. var single] when IsExtension(single) => ["." + single],
        _ => throw new FormatException($"route \"{route}\": a wildcard stands at the end, with at most a filter like .html or .{{png,jpg}} behind it."),
    };

    private static bool IsExtension(string text) => text.Length > 0 && text.All(char.IsAsciiLetterOrDigit);
}
