using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Days;

/// <summary>A learner on a phone: found a course that is full, got a seat, gave it back, learned something, took everything along and left nothing.</summary>
public sealed class LearnersDayTests(WholeAcademy academy) : Day(academy)
{
    private const string Learner = "Jeroen Maas";
    private const string Address = "jeroen.maas@rivierstad.example";
    private const string Course = "Omgaan met agressie";
    private const string Run = "omgaan-met-agressie~2027-02-rivierstad";
    private const int Seats = 8;

    [Fact]
    public async Task From_a_search_by_way_of_the_waiting_list_to_an_account_that_is_gone()
    {
        using var crowd = new Crowd(Shared);
        var others = new List<Crowd.Person>();
        foreach (var number in Enumerable.Range(1, Seats))
        {
            others.Add(await crowd.NewAsync($"Zit er al {number}", "rivierstad"));
            await others[^1].EnrolAsync(Run);
        }

        var page = await FindAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet me op de wachtlijst" }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync("Je staat op de wachtlijst, op plaats 1");
        await page.AssertFitsAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Naar mijn leren" }).ClickAsync();
        await Expect(page.Locator(".academy-card", new() { HasText = Course })).ToContainTextAsync("Op de wachtlijst");

        await others[0].SubmitAsync("/api/pagina/inschrijving/" + Run, ("action", "cancel"));
        await Shared.WaitForMailAsync(Address, "Er is een plek vrij");
        await page.GetByRole(AriaRole.Link, new() { Name = Course }).First.ClickAsync();
        await Expect(page.GetByText("Er kwam een plek vrij en die is voor jou")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Geef mijn plek terug" }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync("Je bent afgemeld");

        await page.GotoAsync(At("/cursussen/phishing-herkennen/"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Dit heb ik gedaan" }).First.ClickAsync();
        await Expect(page.GetByText("1 van 4 onderdelen gedaan")).ToBeVisibleAsync();
        await TakeAlongAndEraseAsync(page);
    }

    /// <summary>As somebody does who only knows a word: through the search, and signing in on the way.</summary>
    private async Task<IPage> FindAsync()
    {
        var page = await Shared.VisitAsync();
        await page.GotoAsync(At("/zoeken/?q=agressie"));
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Course, Exact = true }).First.ClickAsync();
        await page.Locator("a[href*='inschrijving'][href*='2027-02-rivierstad']").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Learner }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/api/pagina/inschrijving/"));
        await Expect(page.GetByText("Vol.", new() { Exact = true })).ToBeVisibleAsync();
        return page;
    }

    private async Task TakeAlongAndEraseAsync(IPage page)
    {
        await page.GotoAsync(At("/mijn/"));
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Download alles") }).ClickAsync());
        var all = await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Contains(Learner, all, StringComparison.Ordinal);
        Assert.Contains(Run, all, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Wis mijn gegevens" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Wis mijn gegevens" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToContainTextAsync("Er is niets gewist");
        await page.AssertFitsAsync();
        await page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Wis mijn gegevens" }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync("Je gegevens zijn gewist");
        await page.GetByRole(AriaRole.Link, new() { Name = "Log uit" }).First.ClickAsync();

        var again = await SignInAsync(Learner, "/api/pagina/mijn");
        await Expect(again.GetByRole(AriaRole.Heading, new() { Name = "Hoort bij je werk" })).ToBeVisibleAsync();
        await Expect(again.Locator("main h2").Filter(new() { HasTextRegex = new Regex("^(Gepland|Bezig|Klaar|Mijn leerlijn)") })).ToHaveCountAsync(0);
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });
}
