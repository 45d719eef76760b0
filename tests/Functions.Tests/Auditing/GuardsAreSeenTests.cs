using System.Net;
using Academy.Functions.Mail;
using Academy.Functions.Storage;
using Academy.Functions.Tests.Enrolments;

namespace Academy.Functions.Tests.Auditing;

/// <summary>
/// Each guard that the invariants rest on is taken away in the development build, one at a time, and the auditor names what it
/// kept true. The same story with the guard in place has nothing wrong.
/// </summary>
public sealed class GuardsAreSeenTests(FunctionsApp app) : IDisposable
{
    private static readonly DateTimeOffset End = new(2027, 3, 9, 14, 0, 0, TimeSpan.Zero);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    /// <summary>The mail is owed in the transaction of the change. Apart from it, who dies in between tells nobody.</summary>
    [Fact]
    public Task A_change_and_the_mail_it_owes_are_one_transaction() => TellApartAsync("outbox-apart", "I4", async (run, process) =>
        await PutAsync(await app.SignInAsync("Otto Outbox " + NameOf(run)), run, process));

    /// <summary>A look at the run is planned before it changes. Without it, who dies after the change leaves a mail that nobody sends.</summary>
    [Fact]
    public Task A_look_at_the_run_is_planned_before_it_changes() => TellApartAsync("look-unplanned", "I4", async (run, process) =>
    {
        await PutAsync(await app.SignInAsync("Lia Look " + NameOf(run)), run, process);
        // As if the process had died before it put the message on the queue.
        await new QueueServiceClient(app.StorageConnection).GetQueueClient("mails").ClearMessagesAsync(TestContext.Current.CancellationToken);
    });

    /// <summary>The key of an enrolment is the person, so a second click finds the first.</summary>
    [Fact]
    public Task An_enrolment_is_keyed_by_its_person() => TellApartAsync("person-unkeyed", "I8", async (run, process) =>
    {
        var person = await app.SignInAsync("Pia Persoon " + NameOf(run));
        await PutAsync(person, run, process);
        await PutAsync(person, run, process);
    });

    [Fact]
    public Task The_first_in_line_moves_up() => TellApartAsync("line-unordered", "I7", GiveBackAsync);

    [Fact]
    public Task Who_moves_up_has_a_term_to_decline() => TellApartAsync("term-unguarded", "I6", GiveBackAsync);

    /// <summary>The counter of the run is written only as it was read: a race that overwrites gives seats and places away twice.</summary>
    [Fact]
    public async Task The_run_row_is_written_as_it_was_read()
    {
        const int races = 5;
        var people = await app.SignInAllAsync("Rik Rij", 40);
        await using var first = await app.AddProcessAsync(Unguarded("run-unguarded"));
        await using var second = await app.AddProcessAsync(Unguarded("run-unguarded"));
        var isSeen = false;
        for (var race = 1; race <= races && !isSeen; race++)
        {
            var run = app.Operations.Run($"bewaakt-rij-{race}", seats: 5);
            await Task.WhenAll(people.Select((person, index) => PutAsync(person, run, index % 2 == 0 ? first.Address : second.Address)));
            isSeen = (await app.ReportAsync([run])).Findings.Any(finding => finding.Invariant is "I1" or "I3");
        }

        Assert.True(isSeen, "The races went well without their guard, so they do not show what it does.");
    }

    /// <summary>A mail is claimed before it is sent; the claim is its ETag and its lease.</summary>
    [Fact]
    public Task A_mail_is_claimed_before_it_is_sent() => TellApartAsync("mail-unguarded", "I5", async (run, process) =>
    {
        var key = await OweAsync(run);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.PostMessageAsync("SendMail", key.ToMessage(), process)));
    });

    /// <summary>The id of a mail comes from its key, so that a reader, and a mail server, can tell that two copies are one mail.</summary>
    [Fact]
    public Task A_mail_has_the_same_id_at_every_try() => TellApartAsync("operation-unguarded", "I5", async (run, process) =>
    {
        var key = await OweAsync(run);
        await app.PostMessageAsync("SendMail", key.ToMessage(), process);
    });

    /// <summary>A mail that waited too long is not sent any more.</summary>
    [Fact]
    public Task A_mail_that_is_too_old_is_not_sent() => TellApartAsync("age-unguarded", "I6", async (run, process) =>
    {
        var key = await OweAsync(run);
        app.MoveClockTo(SampleOperations.Now.AddDays(4));
        await app.PostMessageAsync("SendMail", key.ToMessage(), process);
        app.MoveClockTo(SampleOperations.Now);
    }, SampleOperations.Now.AddDays(5));

    /// <summary>Each sweep claims an item before it does it: ten sweeps at once queue each mail once.</summary>
    [Fact]
    public async Task Ten_sweeps_at_once_do_an_item_once()
    {
        await using var unguarded = await app.AddProcessAsync(Unguarded("claim-unguarded"));

        Assert.Equal(1, await QueuedByTenSweepsAsync("veger", app.Address));
        var times = 0;
        for (var attempt = 1; attempt <= 5 && times < 2; attempt++)
        {
            times = await QueuedByTenSweepsAsync($"veger-zonder-{attempt}", unguarded.Address);
        }

        Assert.NotInRange(times, 0, 1);
    }

    private async Task<int> QueuedByTenSweepsAsync(string name, Uri process)
    {
        var queue = new QueueServiceClient(app.StorageConnection).GetQueueClient("mails");
        var run = app.Operations.Run(name);
        await PutAsync(await app.SignInAsync("Vera Veger " + name), run, process);
        app.MoveClockTo(End.AddHours(1));
        await app.FireAsync("Sweep", process);
        await queue.ClearMessagesAsync(TestContext.Current.CancellationToken);
        app.MoveClockTo(End.AddDays(1).AddMinutes(10));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.FireAsync("Sweep", process)));

        var count = 0;
        while (await queue.ReceiveMessagesAsync(32, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken) is { Value: { Length: > 0 } messages })
        {
            count += messages.Count(message => message.MessageText.StartsWith(run + "\n", StringComparison.Ordinal) && message.MessageText.Contains("evaluation", StringComparison.Ordinal));
        }

        app.MoveClockTo(SampleOperations.Now);
        return count;
    }

    /// <summary>Tells the story twice, with the guard and without: only the second time something is wrong, and it is what the guard kept true.</summary>
    private async Task TellApartAsync(string fault, string invariant, Func<string, Uri, Task> story, DateTimeOffset? now = null)
    {
        await using var unguarded = await app.AddProcessAsync(Unguarded(fault));
        var (kept, lost) = (app.Operations.Run($"bewaakt-{fault}", seats: 1), app.Operations.Run($"onbewaakt-{fault}", seats: 1));

        await story(kept, app.Address);
        await story(lost, unguarded.Address);

        await app.AuditAsync([kept], now: now);
        var report = await app.ReportAsync([lost], now: now);
        Assert.True(report.Findings.Any(finding => finding.Invariant == invariant), report.ToString());
    }

    /// <summary>One seat, two in line, and the seat comes free.</summary>
    private async Task GiveBackAsync(string run, Uri process)
    {
        var people = await app.SignInAllAsync("Gijs Geeft " + NameOf(run), 3);
        foreach (var person in people)
        {
            await PutAsync(person, run, process);
        }

        var request = people[0].SignedRequest(HttpMethod.Delete, $"/api/me/enrolments/{run}");
        request.RequestUri = new Uri(process, $"/api/me/enrolments/{run}");
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync(request)).StatusCode);
    }

    private async Task<MailKey> OweAsync(string run)
    {
        await (await app.SignInAsync("Mia Mail " + NameOf(run))).PutAsync($"/api/me/enrolments/{run}");
        return Assert.Single(await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken)).Key;
    }

    private async Task PutAsync(Visitor person, string run, Uri process)
    {
        var request = person.SignedRequest(HttpMethod.Put, $"/api/me/enrolments/{run}");
        request.RequestUri = new Uri(process, $"/api/me/enrolments/{run}");
        var answer = await app.SendAsync(request);
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]);
    }

    /// <summary>What makes a user id of its own: letters and hyphens.</summary>
    private static string NameOf(string run) => run.Split('~')[1];

    private static Dictionary<string, string> Unguarded(string fault) => new() { ["Academy__Faults"] = fault };
}
