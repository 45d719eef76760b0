using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>A page to look at: whose it is, which kind, and how a visitor gets there.</summary>
internal sealed record LookedPage(string Edition, string Kind, string Name, Func<IPage, Task> OpenAsync)
{
    public static LookedPage At(string edition, string kind, Uri address) =>
        new(edition, kind, address.AbsolutePath, page => page.GotoAsync(address.AbsoluteUri));

    public override string ToString() => $"{Edition} {Name}";
}
