using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests;

/// <summary>
/// The whole way by hand: find a course, sign in, sign up, come back after the run, a mail in the mailbox, the questionnaire,
/// an answer that is stored, and a second click that does no harm.
/// </summary>
internal sealed class Walk(WholeAcademy academy, bool javaScript, string name, string address)
{
    public const string Run = "heldere-brieven~2027-03-rivierstad";

    /// <summary>Up to the day of the run.</summary>
    public async Task BeginAsync()
    {
        var page = await academy.VisitAsync(javaScript);
        await SignUpAsync(page, Run);
        var confirmation = await academy.WaitForMailAsync(address, "Heldere brieven");
        Assert.Contains("dinsdag 9 maart 2027, 9.30 tot 13.30 uur", confirmation.Text);

        await page.GetByRole(AriaRole.Link, new() { Name = "Naar mijn leren" }).ClickAsync();
        await Expect(page.Locator(".academy-next-step")).ToContainTextAsync("Heldere brieven schrijven");
        await page.AssertFitsAsync();
    }

    /// <summary>From the mail of the day after.</summary>
    public async Task EndAsync(string tip)
    {
        var link = await EvaluationLinkAsync();
        await AnswerAsync(await academy.VisitAsync(javaScript), link, tip);

        var again = await academy.VisitAsync(javaScript);
        await again.GotoAsync(link);
        await Expect(again.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je antwoorden zijn opgeslagen");
        Assert.Contains(tip, await academy.ReadAnswersAsync());
        Assert.Single(await academy.MailsOfAsync(address), mail => WholeAcademy.EvaluationLink().IsMatch(mail.Text ?? ""));
    }

    public async Task SignUpAsync(IPage page, string run)
    {
        await page.GotoAsync(academy.Rivierstad.AbsoluteUri);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Heldere brieven schrijven" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Heldere brieven schrijven");

        await page.Locator("a[href*='inschrijving']").And(page.Locator($"a[href*='{run[(run.IndexOf('~', StringComparison.Ordinal) + 1)..]}']")).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = name }).Or(page.GetByRole(AriaRole.Link, new() { Name = name })).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/api/pagina/inschrijving/"));
        await page.AssertFitsAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Schrijf je in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je bent ingeschreven");
        await page.AssertFitsAsync();
        Assert.EndsWith(run, Uri.UnescapeDataString(page.Url), StringComparison.Ordinal);
    }

    private async Task<string> EvaluationLinkAsync()
    {
        var limit = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (true)
        {
            var mails = await academy.MailsOfAsync(address);
            if (mails.Select(mail => WholeAcademy.EvaluationLink().Match(mail.Text ?? "")).FirstOrDefault(match => match.Success) is { } found)
            {
                return found.Value;
            }

            Assert.True(TimeProvider.System.GetUtcNow() < limit, "no evaluation mail came");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>First sends nothing, to meet the error summary; then answers every required question.</summary>
    private async Task AnswerAsync(IPage page, string link, string tip)
    {
        await page.GotoAsync(link);
        await page.AssertFitsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur je antwoorden" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToBeVisibleAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^Fout: "));
        await page.AssertFitsAsync();

        foreach (var group in await page.Locator("fieldset").AllAsync())
        {
            await group.GetByRole(AriaRole.Radio).Last.CheckAsync();
        }

        foreach (var field in await page.Locator("textarea").AllAsync())
        {
            await field.FillAsync(tip);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur je antwoorden" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je antwoorden zijn opgeslagen");
    }
}
