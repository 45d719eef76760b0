using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Days;

/// <summary>A coordinator's day on a phone: who is coming, who is there, without a connection too, and one colleague more.</summary>
public sealed class CoordinatorsDayTests(WholeAcademy academy) : Day(academy)
{
    private const string Run = "heldere-brieven~2027-03-rivierstad";
    private const string List = "/api/pagina/beheer/uitvoering/" + Run;
    private static readonly DateTimeOffset Began = new(2027, 3, 9, 8, 45, 0, TimeSpan.Zero);

    [Fact]
    public async Task From_the_runs_of_the_municipality_to_who_was_there()
    {
        await SignUpAsync("Sanne de Wit");
        await SeeAsync("Karim Bouzidi");
        var page = await SignInAsync("Els Verhoeven", "/beheer/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = "Gepland" })).ToBeVisibleAsync();
        await page.AssertFitsAsync();

        await page.Locator($"a[href='{List}']").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Deelnemers van Heldere brieven schrijven");
        await Expect(page.Locator("[data-name]", new() { HasText = "Sanne de Wit" })).ToBeVisibleAsync();
        await page.AssertFitsAsync();

        await page.GetByLabel("Mailadres van je collega").FillAsync("niemand@rivierstad.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Voeg toe" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToContainTextAsync("vraag je collega één keer in te loggen");
        await page.AssertFitsAsync();
        await page.GetByLabel("Mailadres van je collega").FillAsync("karim.bouzidi@rivierstad.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Voeg toe" }).ClickAsync();
        await Expect(page.Locator("[data-name]", new() { HasText = "Karim Bouzidi" })).ToBeVisibleAsync();
        await Shared.WaitForMailAsync("karim.bouzidi@rivierstad.example", "Heldere brieven");

        await Shared.MoveClockAsync(Began);
        await page.GotoAsync(At(List));
        await AssertTargetsAsync(page);
        await Button(page, "Aanwezig: Sanne de Wit").ClickAsync();
        await Expect(page.Locator("[data-attendance-status]")).ToHaveTextAsync("Alles is opgeslagen.");
        await page.AssertAccessibleAsync();

        await WithoutConnectionAsync(page);
        await page.ReloadAsync();
        await Expect(Button(page, "Aanwezig: Sanne de Wit")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Button(page, "Afwezig: Karim Bouzidi")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.Locator("[data-attendance-count]")).ToHaveTextAsync(new Regex("^Aangegeven: 2 van "));
        await SignOutAsync(page);
    }

    [Fact]
    public async Task Without_a_script_each_colleague_has_a_form()
    {
        await SignUpAsync("Jeroen Maas");
        await Shared.MoveClockAsync(Began);
        var page = await SignInAsync("Els Verhoeven", List, javaScript: false);

        await Button(page, "Aanwezig: Jeroen Maas").ClickAsync();

        await Expect(Button(page, "Aanwezig: Jeroen Maas")).ToHaveAttributeAsync("aria-pressed", "true");
        await Button(page, "Aanwezig: Jeroen Maas").ClickAsync();
        await Expect(Button(page, "Aanwezig: Jeroen Maas")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    /// <summary>What is only heard stands a space apart: "Aanwezig : Sanne de Wit".</summary>
    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{name.Replace(": ", "\\s*: ", StringComparison.Ordinal)}$") });

    /// <summary>A tap waits, says so, holds no name, and goes once when the connection is back.</summary>
    private static async Task WithoutConnectionAsync(IPage page)
    {
        var sent = 0;
        page.Request += (_, request) => sent += request.Method == "PUT" ? 1 : 0;
        await page.Context.SetOfflineAsync(true);
        await Button(page, "Aanwezig: Karim Bouzidi").ClickAsync();
        await Button(page, "Afwezig: Karim Bouzidi").ClickAsync();
        await Expect(page.Locator("[data-attendance-status]")).ToContainTextAsync("zodra er verbinding is");
        await Expect(page.Locator("li", new() { HasText = "Karim Bouzidi" })).ToContainTextAsync("Afwezig, wordt verstuurd");
        var waiting = await WaitingAsync(page);
        Assert.Contains("absent", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("Karim", waiting, StringComparison.OrdinalIgnoreCase);
        await page.AssertAccessibleAsync();

        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("[data-attendance-status]")).ToHaveTextAsync("Alles is opgeslagen.");
        Assert.Equal(1, sent);
        Assert.Equal("", await WaitingAsync(page));
    }

    /// <summary>What still waits is of who signs out: the next one with this phone sends nothing of it.</summary>
    private static async Task SignOutAsync(IPage page)
    {
        await page.RouteAsync(new Regex("/attendance$"), route => route.AbortAsync());
        await Button(page, "Afwezig: Sanne de Wit").ClickAsync();
        await Expect(page.Locator("[data-attendance-status]")).ToContainTextAsync("Nog 1 te versturen");
        Assert.NotEqual("", await WaitingAsync(page));

        await page.GetByRole(AriaRole.Link, new() { Name = "Log uit" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/$"));
        Assert.Equal("", await WaitingAsync(page));
    }

    private static Task<string> WaitingAsync(IPage page) => page.EvaluateAsync<string>("localStorage.getItem('academy-attendance') ?? ''");

    private static async Task AssertTargetsAsync(IPage page)
    {
        foreach (var button in await page.Locator(".academy-tap").AllAsync())
        {
            var box = (await button.BoundingBoxAsync())!;
            Assert.True(box.Height >= 44 && box.Width >= 44, $"{box.Width} × {box.Height}");
        }
    }

    private async Task SignUpAsync(string name)
    {
        var page = await SignInAsync(name, "/api/pagina/inschrijving/" + Run);
        await page.GetByRole(AriaRole.Button, new() { Name = "Schrijf je in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je bent ingeschreven");
    }

    /// <summary>Somebody who signed in once.</summary>
    private async Task SeeAsync(string name) =>
        await Expect((await SignInAsync(name, "/api/pagina/mijn")).GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mijn leren");
}
