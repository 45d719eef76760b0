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

    private static string? InlineIn(PageElement element)
    {
        if (element.Name == "style")
        {
            return "een stijl (<style>)";
        }

        // Data for machines in a script element is not run; the policy leaves it alone.
        if (element.Name == "script" && !element.Has("src") && element["type"] != "application/ld+json")
        {
            return "een script (<script>)";
        }

        foreach (var (name, value) in element.Attributes)
        {
            if (name == "style"
                || name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || value?.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true)
            {
                return $"'{name}' van <{element.Name}>";
            }
        }

        return null;
    }
}
