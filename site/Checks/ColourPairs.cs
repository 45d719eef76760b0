namespace Academy.Site.Checks;

/// <summary>Two colours that meet: what is in front, what is behind, and the least contrast that WCAG 2.2 asks (1.4.3, 1.4.11).</summary>
internal readonly record struct ColourPair(string Front, string Back, double Least);

/// <summary>Every pair that tokens can set, the plainest first: what is wrong there is not said again of the ones after it.</summary>
internal static class ColourPairs
{
    private const double Text = 4.5;
    private const double Shape = 3;

    private static readonly string[] Papers = ["academy-paper", "academy-surface"];
    private static readonly string[] ButtonStates = ["", "-hover", "-active", "-focus"];
    private static readonly string[] AlertKinds = ["", "-ok", "-info", "-warning", "-error"];

    public static IReadOnlyList<ColourPair> All { get; } =
    [
        .. On("paper", "ink", "brand", "muted", "ok", "warning", "error", "heading"),
        .. On("surface", "ink", "brand", "muted", "heading"),
        Ours("on-brand", "brand", Text),
        .. On("header-background", "header-ink"),
        .. On("nav-background", "nav-ink"),
        .. On("footer-background", "footer-ink"),
        .. On("hero-background", "hero-ink", "brand"),
        .. On("card-background", "ink", "brand", "muted", "ok", "warning"),
        .. On("ok-paper", "ink", "brand"),
        .. On("info-paper", "ink", "brand"),
        .. On("warning-paper", "ink", "brand"),
        .. On("error-paper", "ink", "brand"),
        Ours("control", "paper", Shape),
        Ours("nav-accent", "nav-background", Shape),
        Ours("ok", "ok-paper", Shape),
        Ours("info", "info-paper", Shape),
        Ours("warning", "warning-paper", Shape),
        Ours("error", "error-paper", Shape),
        .. OnPaper("link-color", "link-hover-color", "heading-color", "form-field-description-color", "form-label-color"),
        .. OnPaper("heading-1-color", "heading-2-color", "heading-3-color", "heading-4-color", "table-header-color"),
        new("utrecht-focus-outline-color", "academy-paper", Shape),
        new("utrecht-form-control-border-color", "academy-paper", Shape),
        new("utrecht-form-control-color", "utrecht-form-control-background-color", Text),
        new("utrecht-skip-link-color", "utrecht-skip-link-background-color", Text),
        .. States("utrecht-button"),
        .. States("utrecht-button-primary-action"),
        .. States("utrecht-button-secondary-action"),
        .. Alerts(),
    ];

    private static ColourPair Ours(string front, string back, double least) => new($"academy-{front}", $"academy-{back}", least);

    private static IEnumerable<ColourPair> On(string back, params string[] fronts) =>
        fronts.Select(front => Ours(front, back, Text));

    private static IEnumerable<ColourPair> OnPaper(params string[] fronts) =>
        from front in fronts
        from back in Papers
        select new ColourPair($"utrecht-{front}", back, Text);

    // A state that says nothing about a colour keeps that of the button at rest.
    private static IEnumerable<ColourPair> States(string button) =>
        from state in ButtonStates
        select new ColourPair($"{button}{state}-color", $"{button}{state}-background-color", Text);

    private static IEnumerable<ColourPair> Alerts() =>
        from kind in AlertKinds
        select new ColourPair($"utrecht-alert{kind}-color", $"utrecht-alert{kind}-background-color", Text);
}
