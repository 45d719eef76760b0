using Academy.Site.Markup;

namespace Academy.Site.Catalogue;

/// <summary>A page of text, such as the ones the law asks for.</summary>
public sealed record ContentPage(string Slug, string Source, string Title, string Summary, Prose Text)
{
    public string Url { get; } = $"/{Slug}/";
}
