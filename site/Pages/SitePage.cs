using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Academy.Site.Pages;

/// <summary>A page of an edition before it is rendered: where it stands, what it is called, what shows it.</summary>
internal sealed record SitePage
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required Type Component { get; init; }

    /// <summary>
    /// Gets what makes the view that the component shows; every page component has one parameter of the name View. It is called
    /// when the page is rendered: a preview shows one page of ten thousand, and a build need not hold all views at once.
    /// </summary>
    public required Func<object> View { get; init; }

    /// <summary>Gets what tells the parts of it that content decides; null for a page that is always looked at as a whole.</summary>
    public Func<PageParts>? Parts { get; init; }

    public Section Section { get; init; }

    public IReadOnlyList<Crumb> Crumbs { get; init; } = [Crumb.Home];

    public PageScripts Scripts { get; init; }

    /// <summary>Gets whether search engines and the sitemap should know it.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>Gets the address that stands for this page elsewhere, for a page that leads on.</summary>
    public string? Canonical { get; init; }

    public DateOnly? LastChecked { get; init; }

    /// <summary>Gets what writes the page's subject as JSON-LD: the inside of one object of schema.org.</summary>
    public Action<Utf8JsonWriter>? LinkedData { get; init; }

    /// <summary>Gets the address of the picture that stands beside a link to this page; null is the edition's own.</summary>
    public string? Card { get; init; }

    /// <summary>Gets the address of the calendar of what is on this page.</summary>
    public string? Calendar { get; init; }

    /// <summary>Gets the path inside the edition: a folder with an index, or the file that the address names.</summary>
    public string Path => Url.EndsWith('/') ? $"{Url[1..]}index.html" : Url[1..];

    public static SitePage Of<TComponent>(string url, string title, string description, Func<object> view)
        where TComponent : IComponent => new()
        {
            Url = url,
            Title = title,
            Description = description,
            Component = typeof(TComponent),
            View = view,
        };
}
