namespace Academy.Dev.Edge;

/// <summary>Which form of a page's address is the right one; the others are redirected to it (configuration, "Trailing slash").</summary>
internal enum TrailingSlash
{
    /// <summary>Not set: everything is served as asked, except a page file with a slash.</summary>
    Default,
    Always,
    Never,
    Auto,
}
