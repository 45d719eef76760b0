using Microsoft.Playwright;

namespace Academy.Browser.Tests.Days;

/// <summary>
/// A day of somebody with a role, on a phone, in an academy that the other days share: it begins on the same morning, so each day has
/// people or runs of its own, and after it nothing in storage may be left undone.
/// </summary>
[Collection(DaysCollection.Name)]
public abstract class Day(WholeAcademy academy) : IAsyncLifetime
{
    protected WholeAcademy Shared => academy;

    public async ValueTask InitializeAsync() => await academy.MoveClockAsync(BuiltSite.Day);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await academy.CheckAfterDayAsync();
    }

    /// <summary>Somebody with a browser of their own, signed in at a page.</summary>
    private protected async Task<IPage> SignInAsync(string name, string path, bool javaScript = true, string edition = "rivierstad")
    {
        var page = await academy.VisitAsync(javaScript);
        await SignInAsync(page, name, path, edition);
        return page;
    }

    private protected async Task SignInAsync(IPage page, string name, string path, string edition = "rivierstad")
    {
        await page.GotoAsync(At("/.auth/login/aad?post_login_redirect_uri=" + Uri.EscapeDataString(path), edition));
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await page.WaitForURLAsync(At(path, edition));
    }

    private protected string At(string path, string edition = "rivierstad") => new Uri(academy.Stack.Site(edition), path).AbsoluteUri;
}

/// <summary>Days that are spent in the same academy.</summary>
[CollectionDefinition(Name)]
public sealed class DaysCollection : ICollectionFixture<WholeAcademy>
{
    public const string Name = "Days";
}
