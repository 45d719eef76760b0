using AngleSharp.Dom;

namespace Academy.Site.Checks;

/// <summary>No script and no style inside a page: the content security policy lets through files of our own alone.</summary>
internal sealed class NothingIsInline : IPageCheck
{
    public void Look(OutputPage page, Findings findings)
    {
        foreach (var element in page.Elements)
        {
            if (InlineIn(element) is { } found)
            {
                findings.Add(page, "ACA207", $"{found} staat in de pagina zelf. Zet het in een bestand onder /assets/.");
            }
        }
    }

    private static string? InlineIn(IElement element)
    {
        if (element.LocalName == "style")
        {
            return "een stijl (<style>)";
        }

        // Data for machines in a script element is not run; the policy leaves it alone.
        if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
        {
            return "een script (<script>)";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.LocalName == "style"
                || attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            {
                return $"'{attribute.Name}' van <{element.LocalName}>";
            }
        }

        return null;
    }
}
