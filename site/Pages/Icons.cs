using Academy.Site.Assets;
using Microsoft.AspNetCore.Components;

namespace Academy.Site.Pages;

/// <summary>The few icons, each beside a word and hidden from who listens.</summary>
public static class Icons
{
    public static readonly MarkupString Person = Read("person");
    public static readonly MarkupString Menu = Read("menu");
    public static readonly MarkupString Search = Read("search");
    public static readonly MarkupString External = Read("external");

    private static MarkupString Read(string name) => new(EmbeddedFile.Text($"icons/{name}.svg").Trim());
}
