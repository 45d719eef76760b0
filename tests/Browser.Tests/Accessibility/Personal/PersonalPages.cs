using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility.Personal;

/// <summary>The pages of one person, in the order in which that person meets them.</summary>
internal sealed record PersonalPages(WholeAcademy Academy, string Edition, PersonalRun Run)
{
    private Uri Site => Academy.Stack.Site(Edition);

    private string Enrolment => $"/api/pagina/inschrijving/{Run.Key}";

    /// <summary>Before the run: nothing planned, the form, the answer, what is planned, and pages that are not there.</summary>
    public IReadOnlyList<LookedPage> Before =>
    [
        At("my learning, nothing yet", "/mijn/"),
        At("my learning as a page", "/api/pagina/mijn"),
        At("sign-up", Enrolment),
        new(Edition, "signed up", $"{Enrolment} signed up", page => PressAsync(page, Enrolment, "input[name=action][value=enrol] ~ button")),
        At("my learning, planned", "/mijn/"),
        At("course with progress", $"/cursussen/{Run.Slug}/"),
        At("progress", $"/api/pagina/voortgang/{Run.Course}"),
        At("run that is not there", "/api/pagina/inschrijving/die-is-er-niet"),
        At("questionnaire that is not there", "/api/pagina/evaluatie/die-is-er-niet"),
    ];

    /// <summary>After it: the questionnaire, what it says of answers that are missing, and thanks.</summary>
    public IReadOnlyList<LookedPage> After(string link) =>
    [
        new(Edition, "questionnaire", "/api/pagina/evaluatie/…", page => page.GotoAsync(link)),
        new(Edition, "questionnaire with mistakes", "/api/pagina/evaluatie/… with mistakes", page => PressAsync(page, link, "form[method=post] button")),
        new(Edition, "thanks", "/api/pagina/evaluatie/… thanks", page => AnswerAsync(page, link)),
        At("my learning, afterwards", "/mijn/"),
    ];

    private LookedPage At(string kind, string path) => LookedPage.At(Edition, kind, new Uri(Site, path)) with { Name = $"{path} ({kind})" };

    private async Task PressAsync(IPage page, string path, string button)
    {
        await page.GotoAsync(new Uri(Site, path).AbsoluteUri);
        if (await page.Locator(button).CountAsync() > 0)
        {
            await page.Locator(button).First.ClickAsync();
            await page.WaitForLoadStateAsync(LoadState.Load);
        }
    }

    private async Task AnswerAsync(IPage page, string link)
    {
        await page.GotoAsync(link);
        foreach (var group in await page.Locator("fieldset").AllAsync())
        {
            await group.Locator("input").Last.CheckAsync();
        }

        foreach (var field in await page.Locator("textarea").AllAsync())
        {
            await field.FillAsync("Een korte tip");
        }

        if (await page.Locator("form[method=post] button").CountAsync() > 0)
        {
            await page.Locator("form[method=post] button").First.ClickAsync();
            await page.WaitForLoadStateAsync(LoadState.Load);
        }
    }
}
