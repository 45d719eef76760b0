using Academy.Site.Content;

namespace Academy.Site.Markup;

/// <summary>Links in a page: to the web, to an address of the site, or to another file of the content.</summary>
internal sealed class LinkTarget(string file, ContentLinks links) : ILinkTarget
{
    /// <summary>Gets whether a link or an image named another file.</summary>
    public bool NamedFiles { get; private set; }

    public LinkOutcome Link(string url) => SafeUrl.KindOf(url) switch
    {
        UrlKind.Web => LinkOutcome.To(url, external: true),
        UrlKind.MailOrPhone or UrlKind.Anchor or UrlKind.SitePath => LinkOutcome.To(url),
        UrlKind.Relative => ToContent(url),
        _ => LinkOutcome.Refused(at => Problem.UnsafeLink(at, url)),
    };

    public ContentImage? Image(string url)
    {
        NamedFiles = true;
        return SafeUrl.KindOf(url) == UrlKind.Relative && ContentLinks.Follow(file, Uri.UnescapeDataString(url)) is { } path
            ? links.ImageAt(path)
            : null;
    }

    private LinkOutcome ToContent(string url)
    {
        NamedFiles = true;
        var end = url.AsSpan().IndexOfAny('#', '?');
        var (relative, rest) = end < 0 ? (url, "") : (url[..end], url[end..]);
        var path = ContentLinks.Follow(file, Uri.UnescapeDataString(relative));
        return path is not null && links.PageAt(path) is { } page
            ? LinkOutcome.To(page + rest)
            : LinkOutcome.Refused(at => Problem.BrokenContentLink(at, url, path is null ? null : links.Nearest(path)));
    }
}
