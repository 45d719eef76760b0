namespace Academy.Site.Markup;

/// <summary>Decides where links and images of a text lead: in a page of the site, or in a mail.</summary>
internal interface ILinkTarget
{
    LinkOutcome Link(string url);

    ContentImage? Image(string url);
}
