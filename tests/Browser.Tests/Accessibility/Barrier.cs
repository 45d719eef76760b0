namespace Academy.Browser.Tests.Accessibility;

/// <summary>Something on a page that keeps somebody out: the rule it breaks, where it stands, and what was seen.</summary>
internal sealed record Barrier(string Rule, string Selector, string Text);

/// <summary>A barrier with the check that found it and the page and situation it was found in.</summary>
internal sealed record FoundBarrier(string Page, string Check, Barrier Barrier)
{
    public override string ToString() => $"{Page} · {Check}: {Barrier.Rule} · {Barrier.Selector} · {Barrier.Text}";
}
