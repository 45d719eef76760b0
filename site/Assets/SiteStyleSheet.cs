using System.Text;
using Academy.Site.Tokens;

namespace Academy.Site.Assets;

/// <summary>The one style sheet of an edition: its tokens, our layer, and the components of NL Design System under it.</summary>
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
        "document", "elements", "layout", "header", "footer", "cards", "links", "facets", "runs",
        "course", "line", "forms", "personal", "work", "home", "search", "results", "filters", "agenda", "paper", "preferences", "print", "badge",
    ];

    // The layer's licence is the EUPL too; the components ask that their notice stays with them.
    private const string Notice =
        "/*! Components: NL Design System, @license EUPL-1.2, (c) Frameless B.V. and Gemeente Utrecht. */";

    // The same for every edition: reading and pruning is done once per run.
    private static readonly Lazy<string> Everything = new(() =>
        CssText.Minify(string.Concat(Components.Select(name => EmbeddedFile.Text($"utrecht/{name}.css")))));

    private static readonly Lazy<string> Rules = new(() =>
        $"@layer components{{{ComponentRules.Keep(Everything.Value, ComponentClasses.All)}}}"
        + $"@layer academy{{{CssText.Minify(string.Concat(OwnLayer.Select(name => EmbeddedFile.Text($"css/{name}.css"))))}}}");

    /// <summary>Gets the components' style sheets whole, with the rules that no page of ours uses.</summary>
    public static string AllComponents => Everything.Value;

    public static string Of(EditionTokens tokens, string fontUrl)
    {
        var used = TokenReads.Closure(TokenReads.In(Rules.Value), tokens.Light, tokens.Dark);
        var light = Declarations(tokens.Light.Where(token => used.Contains(token.Key)));
        var dark = Declarations(tokens.Dark.Where(token =>
            used.Contains(token.Key) && tokens.Light.GetValueOrDefault(token.Key) != token.Value));
        return Notice + "\n@layer tokens,components,academy;"
            + CssText.Minify(tokens.Font.Rules(fontUrl))
            + $"@layer tokens{{:root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}}}"
            + Rules.Value;
    }

    private static string Declarations(IEnumerable<KeyValuePair<string, string>> tokens) =>
        new StringBuilder().AppendJoin(';', tokens.Select(token => $"--{token.Key}:{token.Value}")).ToString();
}
