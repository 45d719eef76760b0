namespace Academy.Site.Checks;

/// <summary>An image says in words what it shows, or says with an empty text that it shows nothing new.</summary>
internal sealed class ImagesHaveAltText : IPageCheck
{
    public void Look(OutputPage page, Findings findings)
    {
        foreach (var image in page.Elements.Where(element => element.Name == "img" && !element.Has("alt")))
        {
            findings.Add(page, "ACA206", $"de afbeelding '{image["src"]}' heeft geen beschrijving. Zet er een alt-tekst bij.");
        }
    }
}
