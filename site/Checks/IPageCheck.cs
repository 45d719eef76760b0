namespace Academy.Site.Checks;

/// <summary>Looks at every page that was made, and says at the end what only the whole can tell.</summary>
internal interface IPageCheck
{
    void Look(OutputPage page, Findings findings);

    void Finish(Findings findings)
    {
    }
}
