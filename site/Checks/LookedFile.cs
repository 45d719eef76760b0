namespace Academy.Site.Checks;

/// <summary>A file of an edition as the checks know it.</summary>
/// <param name="Path">The path inside the site, such as <c>/over/index.html</c>.</param>
/// <param name="Length">Its size in bytes; of a page that was not made, what it will be about.</param>
/// <param name="Page">What was seen on it; null for a file that is no page.</param>
internal sealed record LookedFile(string Path, int Length, LookedPage? Page);
