using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Days;

/// <summary>One learner's own pages on a phone, with data in them: the quiz, a line, the log, and my learning as a whole.</summary>
public sealed class MyLearningTests(WholeAcademy academy) : Day(academy)
{
    private const string Edition = "duinrand";
    private const string Quiz = "/api/pagina/toets/heldere-brieven/intake";

    [Theory]
    [InlineData(true, "Fatima Yıldız")]
    [InlineData(false, "Marloes Brink")]
    public async Task A_learner_takes_a_quiz_follows_a_line_and_writes_in_the_log(bool javaScript, string name)
    {
        var page = await SignInAsync(name, Quiz, javaScript, Edition);
        await TakeQuizAsync(page);
        await FollowLineAsync(page);
        await WriteAsync(page);

        await page.GotoAsync(At("/api/pagina/mijn", Edition));
        await Expect(page.Locator(".academy-next-step")).ToContainTextAsync("De volgende cursus van je leerlijn");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mijn leerlijn" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Meegekeken bij een hoorzitting", new() { Exact = true })).ToBeVisibleAsync();
        await page.AssertFitsAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "een blad met wat je plant" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wat ik leer");
        await Expect(page.GetByText("Meegekeken bij een hoorzitting", new() { Exact = true })).Not.ToBeVisibleAsync();
        await page.AssertFitsAsync();
    }

    [Fact]
    public async Task On_paper_my_learning_is_a_record_without_buttons_also_from_its_own_address()
    {
        var page = await SignInAsync("Els Verhoeven", "/cursussen/phishing-herkennen/");
        foreach (var number in Enumerable.Range(0, 4))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Dit heb ik gedaan" }).First.ClickAsync();
            await Expect(page.GetByText(number == 3 ? "Je hebt deze cursus afgerond" : $"{number + 1} van 4 onderdelen gedaan")).ToBeVisibleAsync();
        }

        await page.GotoAsync(At("/mijn/"));
        await Expect(page.GetByText("1 cursus afgerond, samen 23 minuten")).ToBeVisibleAsync();
        await Expect(page.GetByText("1 februari 2027 · 23 minuten · zelf opgegeven")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByText("1 februari 2027 · 23 minuten · zelf opgegeven")).ToBeVisibleAsync();
        await Expect(page.GetByText("Els Verhoeven, maandag 1 februari 2027")).ToBeVisibleAsync();
        await Expect(page.GetByText("Ingelogd als")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
    }

    /// <summary>First leaves a question open, to meet the error summary; then answers all, most of them wrong.</summary>
    private static async Task TakeQuizAsync(IPage page)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Instaptoets heldere brieven");
        await page.AssertFitsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kijk de toets na" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToBeVisibleAsync();
        await page.AssertFitsAsync();

        foreach (var group in await page.Locator("fieldset").AllAsync())
        {
            await group.Locator("input").Last.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Kijk de toets na" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Deze keer nog niet gehaald");
        await Expect(page.GetByText("vanaf dinsdag 2 februari 2027")).ToBeVisibleAsync();
        await page.AssertFitsAsync();
    }

    private async Task FollowLineAsync(IPage page)
    {
        await page.GotoAsync(At("/leerlijnen/klantcontact/", Edition));
        await page.GetByRole(AriaRole.Button, new() { Name = "Volg deze leerlijn" }).ClickAsync();
        await Expect(page.GetByText("Je volgt deze leerlijn.")).ToBeVisibleAsync();
        await page.AssertFitsAsync();
    }

    private async Task WriteAsync(IPage page)
    {
        await page.GotoAsync(At("/api/pagina/logboek", Edition));
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet in mijn logboek" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToBeVisibleAsync();
        await page.AssertFitsAsync();

        await page.GetByLabel("Wat leerde je?").FillAsync("Meegekeken bij een hoorzitting");
        await page.GetByLabel("Hoeveel minuten?").FillAsync("90");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet in mijn logboek" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 regel" })).ToBeVisibleAsync();
        await page.AssertFitsAsync();
    }
}
