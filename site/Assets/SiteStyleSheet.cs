using Academy.Site.Catalogue;

namespace Academy.Site.Assets;

/// <summary>The one style sheet of an edition: its brand, our layer, and the components of NL Design System under it.</summary>
internal static class SiteStyleSheet
{
    private static readonly string[] Components =
    [
        "alert", "button", "checkbox", "form-field", "form-field-description", "form-label",
        "heading-1", "heading-2", "heading-3", "heading-4", "link", "paragraph", "radio-button",
        "skip-link", "table", "textarea", "textbox",
    ];

    private static readonly string[] OwnLayer =
    [
        "document", "elements", "layout", "header", "footer", "cards", "links", "runs",
        "course", "line", "forms", "personal", "home", "agenda", "paper", "preferences", "print",
    ];

    // The layer's licence is the EUPL too; the components ask that their notice stays with them.
    private const string Notice =
        "/*! Components: NL Design System, @license EUPL-1.2, (c) Frameless B.V. and Gemeente Utrecht. */";

    // The same for every edition: reading and pruning is done once per run.
    private static readonly Lazy<string> Shared = new(Combine);

    public static string Of(Brand brand, string fontUrl) =>
        Notice + "\n" + CssText.Minify(
            $$"""
            @layer tokens, components, academy;
            {{EmbeddedFile.Text("css/fonts.css").Replace("{{font}}", fontUrl, StringComparison.Ordinal)}}
            @layer tokens {
              :root { --academy-brand: {{brand.Light}}; }
              @media (prefers-color-scheme: dark) { :root { --academy-brand: {{brand.Dark}}; } }
            }
            """) + Shared.Value;

    private static string Combine()
    {
        var own = string.Concat(OwnLayer.Select(name => EmbeddedFile.Text($"css/{name}.css")));
        var tokens = EmbeddedFile.Text("css/tokens.css") + EmbeddedFile.Text("css/utrecht-tokens.css");
        var components = string.Concat(Components.Select(name => EmbeddedFile.Text($"utrecht/{name}.css")));
        return $"@layer tokens{{{CssText.Minify(tokens)}}}"
            + $"@layer components{{{ComponentRules.Keep(CssText.Minify(components), ComponentClasses.All)}}}"
            + $"@layer academy{{{CssText.Minify(own)}}}";
    }
}
