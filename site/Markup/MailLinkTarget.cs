using Academy.Site.Content;

namespace Academy.Site.Markup;

/// <summary>Links in a mail: whole addresses only, since a mail stands on no site.</summary>
internal sealed class MailLinkTarget : ILinkTarget
{
    public LinkOutcome Link(string url) => SafeUrl.KindOf(url) switch
    {
        UrlKind.Web or UrlKind.MailOrPhone => LinkOutcome.To(url),
        UrlKind.Unsafe => LinkOutcome.Refused(at => Problem.UnsafeLink(at, url)),
        _ => LinkOutcome.Refused(at => Problem.RelativeLinkInMail(at, url)),
    };

    public ContentImage? Image(string url) => null;
}
