using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Days;

/// <summary>What a coordinator does between two meetings: decide on a run, move and excuse somebody, take the list along, read wishes, and show a leaver out.</summary>
public sealed class CoordinatorsDeskTests(WholeAcademy academy) : Day(academy)
{
    private const string Coordinator = "Els Verhoeven";
    private const string Desk = "/api/pagina/beheer";
    private const string Run = "heldere-brieven~2027-10-rivierstad";
    private const string FewPeople = "collegevoorstel-schrijven~2027-03-rivierstad";
    private const string Leaver = "Sjoukje van der Westhuizen-Oudenaarden tot Nijenrode";

    [Fact]
    public async Task A_run_with_few_people_goes_on_when_the_coordinator_says_so()
    {
        var page = await SignInAsync(Coordinator, $"{Desk}/uitvoering/{FewPeople}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Laat de uitvoering doorgaan of zeg haar af" }).ClickAsync();
        await page.GetByLabel("De uitvoering gaat niet door").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg het besluit vast" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToContainTextAsync("Geef een reden");

        await page.GetByLabel("De uitvoering gaat door").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg het besluit vast" }).ClickAsync();

        await Expect(Heading(page)).ToHaveTextAsync("Deze uitvoering gaat door");
        await page.AssertFitsAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Terug naar de deelnemers" }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync(new Regex("^Deelnemers van "));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_list_goes_along_as_a_file_and_leads_to_an_excuse_and_to_another_date(bool javaScript)
    {
        var name = $"Bo in ’t Veld {(javaScript ? "met" : "zonder")} script";
        using var crowd = new Crowd(Shared);
        await (await crowd.NewAsync(name, "rivierstad")).EnrolAsync(Run);
        var page = await SignInAsync(Coordinator, $"{Desk}/uitvoering/{Run}", javaScript);

        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("spreadsheet") }).ClickAsync());
        Assert.Equal("deelnemers-heldere-brieven-2027-10-rivierstad.csv", file.SuggestedFilename);
        Assert.Contains(name, await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Geef vrijstelling aan " + name }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Geef vrijstelling\\s*: Lezer en doel$") }).ClickAsync();
        await Expect(page.GetByText("Vrijgesteld door de coördinator", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Terug naar de deelnemers" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Verplaats " + name }).ClickAsync();
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verplaats" }).ClickAsync();
        await Expect(page.GetByText("Je collega is verplaatst")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-name]", new() { HasText = name })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Wishes_are_counted_from_five_and_nobody_is_named()
    {
        using var crowd = new Crowd(Shared);
        foreach (var number in Enumerable.Range(1, 5))
        {
            await (await crowd.NewAsync($"Wens {number}", "rivierstad")).PutAsync("/api/me/wishes/thema/heldere-taal");
        }

        await (await crowd.NewAsync("Wens alleen", "rivierstad")).PutAsync("/api/me/wishes/thema/omgevingswet");
        var page = await SignInAsync(Coordinator, "/beheer/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Wat collega's willen leren" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await Expect(page.GetByRole(AriaRole.Row).Last).ToContainTextAsync("Heldere taal");
        await Expect(page.GetByText("Wens 1")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_who_leaves_is_shown_out_and_let_in_again(bool javaScript)
    {
        using var crowd = new Crowd(Shared);
        var leaver = await crowd.NewAsync($"{Leaver} {javaScript}", "rivierstad");
        var page = await SignInAsync(Coordinator, "/api/pagina/beheer", javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Toegang van een collega uitzetten of aanzetten" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek je collega" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToContainTextAsync("Vul het mailadres van je collega in");
        await page.GetByLabel("Mailadres van je collega").FillAsync(leaver.Who.Mail);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek je collega" }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync(leaver.Who.Name);
        Assert.DoesNotContain("westhuizen", page.Url, StringComparison.OrdinalIgnoreCase);

        await page.GetByRole(AriaRole.Button, new() { Name = "Zet de toegang uit" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToContainTextAsync("Zet een vinkje");
        await page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet de toegang uit" }).ClickAsync();
        await Expect(page.GetByText("De toegang staat uit")).ToBeVisibleAsync();
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => leaver.GetAsync("/api/me"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Zet de toegang aan" }).ClickAsync();
        await Expect(page.GetByText("De toegang staat aan")).ToBeVisibleAsync();
        await leaver.GetAsync("/api/me");
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });
}
