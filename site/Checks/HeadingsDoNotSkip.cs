using System.Globalization;
using AngleSharp.Dom;

namespace Academy.Site.Checks;

/// <summary>Headings are the table of contents of who cannot see the page: one at the top, no level left out.</summary>
internal sealed class HeadingsDoNotSkip : IPageCheck
{
    public void Look(OutputPage page, Findings findings)
    {
        var headings = page.Elements.Where(IsHeading).ToArray();
        var tops = headings.Count(heading => heading.LocalName == "h1");
        if (tops != 1)
        {
            findings.Add(page, "ACA204", string.Create(
                CultureInfo.InvariantCulture, $"er zijn {tops} koppen van niveau 1. Een pagina heeft er precies één: de titel."));
        }

        var previous = 0;
        foreach (var heading in headings)
        {
            var level = heading.LocalName[1] - '0';
            if (level > previous + 1 && previous > 0)
            {
                findings.Add(page, "ACA205", string.Create(
                    CultureInfo.InvariantCulture,
                    $"de kop '{heading.TextContent.Trim()}' is van niveau {level}, na een van niveau {previous}. Sla geen niveau over."));
            }

            previous = level;
        }
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
