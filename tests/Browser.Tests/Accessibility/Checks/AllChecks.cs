namespace Academy.Browser.Tests.Accessibility.Checks;

/// <summary>Every look that is taken at a page, in an order that changes its situation seldom.</summary>
internal static class AllChecks
{
    // WCAG 1.4.12, word for word.
    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

    private const string TwiceTheSize = ":root { font-size: 200% !important; }";

    private static readonly Situation Phone = new() { Width = 360, Height = 740 };
    private static readonly Situation At400 = Situation.Small with { Scale = 4 };
    private static readonly Situation Spaced = new() { Style = Spacing };
    private static readonly Situation Large = new() { Style = TwiceTheSize };

    public static IReadOnlyList<IBarrierCheck> Of(IncompleteReasons reasons) => With(new AxeCheck(reasons));

    /// <summary>The pages of people who work are tables on a desk and cards on a phone: axe looks at both.</summary>
    public static IReadOnlyList<IBarrierCheck> OfPersonal(IncompleteReasons reasons) => With(new AxeCheck(reasons, Phone, Phone with { IsDark = true }));

    private static IReadOnlyList<IBarrierCheck> With(AxeCheck axe) =>
    [
        new KeyboardCheck(),
        new ScriptCheck("structure", Situation.Light),
        new ScriptCheck("names", Situation.Light),
        new ScriptCheck("forms", Situation.Light),
        new ScriptCheck("alternatives", Situation.Light),
        new ScriptCheck("links-in-text", Situation.Light),
        new ScriptCheck("clickable", Situation.Light),
        new ScriptCheck("hover", Situation.Light),
        new FocusCheck(),
        axe,
        new ScriptCheck("contrast", Situation.Light, Situation.Dark, Phone with { IsDark = true }, Phone),
        new ScriptCheck("targets", Phone, Situation.Light),
        new ScriptCheck("covered", Situation.Light, Situation.Small),
        new ScriptCheck("reflow", Situation.Small, At400, Large),
        new ScriptCheck("clipped", Situation.Light, Phone, Spaced, Spaced with { Width = Phone.Width, Height = Phone.Height }, Large),
        new ScriptCheck("forced-colours", Situation.Light with { HasForcedColours = true }),
        new MotionCheck(),
        new WithoutScriptsCheck(),
    ];
}
