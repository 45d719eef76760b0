using AngleSharp.Html.Parser;

namespace Academy.Site.Checks;

/// <summary>Reads a page as a browser does, by the parser of the HTML standard, which makes something of any text.</summary>
internal static class BrowserTree
{
    private static readonly HtmlParser Parser = new();

    public static PageTree Of(ReadOnlyMemory<byte> page)
    {
        using var bytes = new MemoryStream(page.ToArray(), writable: false);
        using var document = Parser.ParseDocument(bytes);
        return new PageTree(
            document.DocumentElement.GetAttribute("lang"),
            document.Title ?? "",
            [
                .. document.All.Select(element => new PageElement(
                    element.LocalName,
                    [.. element.Attributes.Select(attribute => KeyValuePair.Create(attribute.LocalName, (string?)attribute.Value))])
                {
                    Text = HeadingsDoNotSkip.IsHeading(element.LocalName) ? element.TextContent.Trim() : "",
                }),
            ]);
    }
}
