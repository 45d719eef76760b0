using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests;

/// <summary>Storage is gone: the site stays up, and what is personal says so kindly, with scripts and without.</summary>
public sealed class WhenStorageIsAwayTests(WholeAcademy academy) : IClassFixture<WholeAcademy>
{
    [Fact]
    public async Task The_site_stays_up_and_says_what_is_safe_and_what_to_do()
    {
        var page = await academy.VisitAsync();
        await page.GotoAsync(new Uri(academy.Rivierstad, "/.auth/login/aad?post_login_redirect_uri=/mijn/").AbsoluteUri);
        await page.GetByText("Sanne de Wit").First.ClickAsync();
        await Expect(page.GetByText("Ingelogd als Sanne de Wit")).ToBeVisibleAsync();

        await academy.Stack.Storage.DisposeAsync();
        await page.ReloadAsync();
        await Expect(page.GetByText("Je gegevens zijn veilig en er is niets gewijzigd")).ToBeVisibleAsync(new() { Timeout = 45_000 });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Probeer het opnieuw" })).ToBeVisibleAsync();

        await page.GotoAsync(new Uri(academy.Rivierstad, "/api/pagina/mijn").AbsoluteUri);
        await Expect(page.GetByText("Twee keer proberen kan geen kwaad")).ToBeVisibleAsync();

        await page.GotoAsync(new Uri(academy.Rivierstad, "/cursussen/heldere-brieven/").AbsoluteUri);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Heldere brieven schrijven");
    }
}
