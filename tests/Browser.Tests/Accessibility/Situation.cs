namespace Academy.Browser.Tests.Accessibility;

/// <summary>How somebody looks at a page: the size of the window in CSS pixels and what the visitor asked the browser for.</summary>
internal sealed record Situation
{
    public static Situation Light { get; } = new();
    public static Situation Dark { get; } = new() { IsDark = true };

    /// <summary>A page of 1280 by 1024 at 400 %, as WCAG 1.4.10 counts.</summary>
    public static Situation Small { get; } = new() { Width = 320, Height = 256 };

    public int Width { get; init; } = 1280;
    public int Height { get; init; } = 900;

    /// <summary>Device pixels to a CSS pixel.</summary>
    public int Scale { get; init; } = 1;

    public bool IsDark { get; init; }
    public bool HasForcedColours { get; init; }

    /// <summary>False asks for no motion, so that nothing is looked at halfway a change.</summary>
    public bool MayMove { get; init; }

    /// <summary>Rules of the visitor's own, over those of the page.</summary>
    public string Style { get; init; } = "";

    public override string ToString() => string.Join(
        ", ",
        ((string[])[
            $"{Width} by {Height}",
            Scale > 1 ? $"at {Scale * 100}%" : "",
            HasForcedColours ? "forced colours" : IsDark ? "dark" : "light",
            Style.Length > 0 ? "own style" : ""]).Where(part => part.Length > 0));
}
