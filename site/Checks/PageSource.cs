using Academy.Site.Content;
using Academy.Site.Markup;

namespace Academy.Site.Checks;

/// <summary>Where a page comes from: the place of its title in the content, and its text.</summary>
internal sealed record PageSource(Position Title, Prose Text)
{
    public string File => Title.File;

    public Position Start => Position.StartOf(File);

    /// <summary>Gives the place where the text has this link; null when something else on the page has it.</summary>
    public Position? PlaceOf(string link)
    {
        if (Text.Links.Count == 0)
        {
            return null;
        }

        // A renderer may write an address with escapes that its author did not.
        var wanted = Uri.UnescapeDataString(link);
        var found = Text.Links.FirstOrDefault(known => Uri.UnescapeDataString(known.Url) == wanted);
        return found is null ? null : new Position(File, found.Line, found.Column);
    }
}
