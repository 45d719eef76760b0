using System.Globalization;

namespace Academy.Site.Checks;

/// <summary>Headings are the table of contents of who cannot see the page: one at the top, no level left out.</summary>
internal sealed class HeadingsDoNotSkip : IPageCheck
{
    public void Look(OutputPage page, Findings findings)
    {
        var headings = page.Elements.Where(element => IsHeading(element.Name)).ToArray();
        var tops = headings.Count(heading => heading.Name == "h1");
        if (tops != 1)
        {
            findings.Add(page, "ACA204", string.Create(
                CultureInfo.InvariantCulture, $"er zijn {tops} koppen van niveau 1. Een pagina heeft er precies één: de titel."));
        }

        var previous = 0;
        foreach (var heading in headings)
        {
            var level = heading.Name[1] - '0';
            if (level > previous + 1 && previous > 0)
            {
                findings.Add(page, "ACA205", string.Create(
                    CultureInfo.InvariantCulture,
                    $"de kop '{heading.Text}' is van niveau {level}, na een van niveau {previous}. Sla geen niveau over."));
            }

            previous = level;
        }
    }

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
