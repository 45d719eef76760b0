namespace Academy.Site.Checks;

/// <summary>Looks at one page by itself. A check keeps nothing: pages are looked at side by side.</summary>
internal interface IPageCheck
{
    void Look(OutputPage page, Findings findings);
}
