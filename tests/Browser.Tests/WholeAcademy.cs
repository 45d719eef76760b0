extern alias auditor;

using System.Text.Json;
using System.Text.RegularExpressions;
using Academy.Dev.Setup;
using Academy.Dev.Stack;
using Academy.Functions.Storage;
using auditor::Academy.Auditor;
using Microsoft.Playwright;

namespace Academy.Browser.Tests;

/// <summary>
/// The real content, served by the local stack on free ports, with a real Chromium in front of it and a real
/// mailbox behind it. Time stands at 1 February 2027 until a test moves it.
/// </summary>
public sealed partial class WholeAcademy(BuiltSite site) : IAsyncLifetime
{
    private static readonly TimeSpan MailLimit = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new();
    private Chromium? _chromium;
    private DateTimeOffset _latest;
    private AcademyStack? _stack;

    public async ValueTask InitializeAsync()
    {
        var repository = Repository.Find();
        var cancellationToken = TestContext.Current.CancellationToken;
        var dist = await site.BuildAsync(cancellationToken);
        _stack = await AcademyStack.StartAsync(
            new StackOptions { Repository = repository, Dist = dist },
            new Progress<string>(),
            cancellationToken);
        await _stack.SetClockAsync(BuiltSite.Day);
        _chromium = await Chromium.StartAsync(cancellationToken);
    }

    internal AcademyStack Stack => _stack!;

    internal IBrowser Browser => _chromium!.Browser;

    internal Uri Rivierstad => Stack.Site("rivierstad");

    /// <summary>A visitor with an empty browser, on a phone unless told otherwise.</summary>
    internal async Task<IPage> VisitAsync(bool javaScript = true, int width = 360, int height = 740)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "nl-NL",
        });
        return await context.NewPageAsync();
    }

    /// <summary>What the browser keeps of somebody who is signed in.</summary>
    internal async Task<string> SignInAsync(string edition, string name)
    {
        var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Stack.Site(edition), "/.auth/login/aad?post_login_redirect_uri=/mijn/").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await page.WaitForURLAsync("**/mijn/");
        var state = await context.StorageStateAsync();
        await context.CloseAsync();
        return state;
    }

    /// <summary>
    /// Moves the clock once no mail is under way: one that was looked at before a jump and leaves after it would seem to be sent long
    /// after it was given up.
    /// </summary>
    internal async Task MoveClockAsync(DateTimeOffset moment)
    {
        await EndedMailsAsync();
        await Stack.SetClockAsync(moment);
    }

    /// <summary>Moves the clock and lets the sweep find what is due by then.</summary>
    internal async Task SweepAtAsync(DateTimeOffset moment)
    {
        await MoveClockAsync(moment);
        var outcome = await Stack.FireTimerAsync("Sweep", TestContext.Current.CancellationToken);
        Assert.True(outcome.Succeeded, outcome.Failure);
    }

    /// <summary>Waits until a mail with these words in its subject is in the mailbox of this address.</summary>
    internal async Task<MailInBox> WaitForMailAsync(string address, string subject)
    {
        var limit = TimeProvider.System.GetUtcNow() + MailLimit;
        while (TimeProvider.System.GetUtcNow() < limit)
        {
            if ((await MailsOfAsync(address)).FirstOrDefault(mail => mail.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase)) is { } mail)
            {
                return mail;
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"no mail about '{subject}' came for {address}; there are: {string.Join(", ", (await MailsOfAsync(address)).Select(mail => mail.Subject))}");
    }

    internal async Task<IReadOnlyList<MailInBox>> MailsOfAsync(string address)
    {
        var json = await _http.GetStringAsync(new Uri(Stack.Mailbox, "/email"), TestContext.Current.CancellationToken);
        return [.. JsonSerializer.Deserialize<List<MailInBox>>(json, JsonSerializerOptions.Web)!.Where(mail => mail.To.Any(to => to.Address == address))];
    }

    /// <summary>
    /// Asked after each day of Days/: what may not be left behind in storage. Mails that wait for their moment are fine; one that was
    /// given up is not, and neither is anything that the auditor names.
    /// </summary>
    internal async Task CheckAfterDayAsync()
    {
        var mails = await EndedMailsAsync();
        Assert.Empty(mails.Where(mail => mail.GetString("State") == "Failed").Select(mail => $"{mail.PartitionKey} {mail.RowKey}"));

        var now = Stack.Clock.GetUtcNow();
        _latest = _latest > now ? _latest : now;
        // Without the mailbox: who was erased in one of the days was owed nothing any more.
        await AuditAsync(_latest, mailbox: null);
    }

    /// <summary>All mails, when none of them is under way any more.</summary>
    private async Task<IReadOnlyList<TableEntity>> EndedMailsAsync()
    {
        var limit = TimeProvider.System.GetUtcNow() + MailLimit;
        var runs = new TableServiceClient(Stack.Storage.ConnectionString).GetTableClient("Runs");
        while (true)
        {
            List<TableEntity> mails = [];
            await foreach (var mail in runs.QueryAsync(TableClient.CreateQueryFilter($"RowKey ge {"m|"} and RowKey lt {"m}"}"), cancellationToken: TestContext.Current.CancellationToken))
            {
                mails.Add(mail);
            }

            var underWay = mails.Where(mail => mail.GetString("State") is "Pending" or "Sending").Select(mail => $"{mail.PartitionKey} {mail.RowKey}").ToList();
            if (underWay is [])
            {
                return mails;
            }

            if (TimeProvider.System.GetUtcNow() > limit)
            {
                throw new TimeoutException($"after {MailLimit.TotalSeconds:0} s these mails are still under way: {string.Join(", ", underWay)}");
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Everything that was answered, as it lies in the table.</summary>
    internal async Task<string> ReadAnswersAsync()
    {
        var text = "";
        var table = new TableServiceClient(Stack.Storage.ConnectionString).GetTableClient("Answers");
        await foreach (var row in table.QueryAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            text += row.GetBinary("Answers") is { } answers ? System.Text.Encoding.UTF8.GetString(answers) : "";
        }

        return text;
    }

    /// <summary>All that was stored, queued and mailed by now keeps the invariants.</summary>
    internal Task AuditAsync(DateTimeOffset now) => AuditAsync(now, Stack.Mailbox);

    private async Task AuditAsync(DateTimeOffset now, Uri? mailbox)
    {
        var report = await Inspection.RunAsync(
            new AuditRequest { Storage = Stack.Storage.ConnectionString, Mailbox = mailbox, Now = now }, TestContext.Current.CancellationToken);
        Assert.True(report.IsGood, report.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_stack?.DisposeAsync() ?? ValueTask.CompletedTask);
        _http.Dispose();
    }

    [GeneratedRegex(@"http://\S+/api/pagina/evaluatie/\S+")]
    internal static partial Regex EvaluationLink();
}

/// <summary>A mail as the mailbox shows it.</summary>
internal sealed record MailInBox(string Subject, string? Text, string? Html, IReadOnlyList<MailboxAddress> To);

/// <summary>One address in a mail.</summary>
internal sealed record MailboxAddress(string Address);
