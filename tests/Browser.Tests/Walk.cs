using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests;

/// <summary>
/// The whole way by hand: find a course, sign in, sign up, come back after the run, a mail in the mailbox, the questionnaire,
/// an answer that is stored, and a second click that does no harm.
/// </summary>
internal sealed class Walk(WholeAcademy academy, bool javaScript)
{
    private const string Run = "heldere-brieven~2027-03-rivierstad";
    private static readonly DateTimeOffset End = new(2027, 3, 9, 12, 30, 0, TimeSpan.Zero);

    public async Task TakeAsync(string name, string address, string tip)
    {
        var page = await academy.VisitAsync(javaScript);
        await SignUpAsync(page, name, Run);
        var confirmation = await academy.WaitForMailAsync(address, "Heldere brieven");
        Assert.Contains("dinsdag 9 maart 2027, 9.30 tot 13.30 uur", confirmation.Text);

        await page.GetByRole(AriaRole.Link, new() { Name = "Naar mijn leren" }).ClickAsync();
        await Expect(page.Locator(".academy-next-step")).ToContainTextAsync("Heldere brieven schrijven");
        await AssertAccessibleAsync(page);

        var before = (await academy.MailsOfAsync(address)).Count;
        await academy.SweepAtAsync(End.AddHours(1));
        await academy.SweepAtAsync(End.AddDays(1).AddMinutes(5));
        var link = await EvaluationLinkAsync(address);
        await AnswerAsync(await academy.VisitAsync(javaScript), link, tip);

        var again = await academy.VisitAsync(javaScript);
        await again.GotoAsync(link);
        await Expect(again.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je antwoorden zijn opgeslagen");
        Assert.Contains(tip, await academy.ReadAnswersAsync());
        Assert.Equal(before + 1, (await academy.MailsOfAsync(address)).Count);
        await academy.AuditAsync(End.AddDays(1).AddMinutes(20));
    }

    public async Task SignUpAsync(IPage page, string name, string run)
    {
        await page.GotoAsync(academy.Rivierstad.AbsoluteUri);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Heldere brieven schrijven" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Heldere brieven schrijven");

        await page.Locator("a[href*='inschrijving']").And(page.Locator($"a[href*='{run[(run.IndexOf('~', StringComparison.Ordinal) + 1)..]}']")).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = name }).Or(page.GetByRole(AriaRole.Link, new() { Name = name })).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/api/pagina/inschrijving/"));
        await AssertAccessibleAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Schrijf je in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je bent ingeschreven");
        await AssertAccessibleAsync(page);
        Assert.EndsWith(run, Uri.UnescapeDataString(page.Url), StringComparison.Ordinal);
    }

    private async Task<string> EvaluationLinkAsync(string address)
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
        await AssertAccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur je antwoorden" }).ClickAsync();
        await Expect(page.Locator(".academy-error-summary")).ToBeVisibleAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^Fout: "));
        await AssertAccessibleAsync(page);

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

    private async Task AssertAccessibleAsync(IPage page)
    {
        if (!javaScript)
        {
            // axe is a script itself; the walk with scripts checks the same pages.
            return;
        }

        var result = await page.RunAxe();
        var found = result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" ", violation.Nodes.Select(node => node.Html))}");
        Assert.True(result.Violations.Length == 0, string.Join("\n", found));
    }
}
