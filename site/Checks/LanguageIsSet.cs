namespace Academy.Site.Checks;

/// <summary>A screen reader reads Dutch aloud as Dutch only when the page says so.</summary>
internal sealed class LanguageIsSet : IPageCheck
{
    public void Look(OutputPage page, Findings findings)
    {
        if (page.Tree.Language is null or "")
        {
            findings.Add(page, "ACA201", "de taal ontbreekt. Zet lang=\"nl\" op het element html.");
        }
    }
}
