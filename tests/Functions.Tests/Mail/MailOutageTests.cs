using System.Globalization;
using System.Text.Json.Nodes;
using Academy.Functions.Mail;
using Academy.Functions.Tests.Auditing;

namespace Academy.Functions.Tests.Mail;

/// <summary>The mail server is away: the mail waits and goes later, once.</summary>
public sealed class MailOutageTests(FunctionsApp app) : IDisposable
{
    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task A_mail_that_cannot_be_delivered_waits_and_goes_when_the_server_is_back()
    {
        var run = app.Operations.Run("storing");
        var learner = await app.SignInAsync("Stella Storing");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        var key = Assert.Single(await MailsOfAsync(run)).Key;

        // The same app, in a process whose mail server is nowhere.
        var cutOff = await app.AddProcessAsync(new Dictionary<string, string> { ["Mail__Smtp__Port"] = "9" });
        var answer = await app.PostMessageAsync("SendMail", key.ToMessage(), cutOff.Address);

        Assert.True(answer.IsSuccessStatusCode, "an outage of the mail server must not use up the tries of the queue");
        var waiting = Assert.Single(await MailsOfAsync(run));
        Assert.Equal((MailState.Pending, 1), (waiting.State, waiting.Attempts));
        Assert.Empty(await app.ReadMailboxAsync(learner.Mail));

        await app.PostMessageAsync("SendMail", key.ToMessage());
        await app.PostMessageAsync("SendMail", key.ToMessage());

        Assert.Single(await app.ReadMailboxAsync(learner.Mail));
        Assert.Equal(MailState.Sent, Assert.Single(await MailsOfAsync(run)).State);
        await app.AuditAsync([run], drained: true, now: SampleOperations.Now.AddMinutes(20));
    }

    [Fact]
    public async Task Twenty_messages_at_once_send_one_mail()
    {
        var (learner, key) = await OweAsync("eenmaal", "Ellen Eenmaal");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.PostMessageAsync("SendMail", key.ToMessage())));

        Assert.Single(await app.ReadMailboxAsync(learner.Mail));
    }

    /// <summary>The positive control: without the claim on the mail's row (development build) it goes out more often.</summary>
    [Fact]
    public async Task Without_the_claim_the_same_messages_send_more()
    {
        var (learner, key) = await OweAsync("meermaals", "Mees Meermaals");
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "mail-unguarded" });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.PostMessageAsync("SendMail", key.ToMessage(), unguarded.Address)));

        Assert.NotInRange((await app.ReadMailboxAsync(learner.Mail)).Count, 0, 1);
    }

    [Fact]
    public async Task A_mail_whose_message_was_lost_is_put_back_by_the_sweep()
    {
        var run = app.Operations.Run("kwijt");
        var learner = await app.SignInAsync("Karel Kwijt");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await new Functions.Storage.QueueServiceClient(app.StorageConnection).GetQueueClient("mails").ClearMessagesAsync(TestContext.Current.CancellationToken);

        app.MoveClockTo(SampleOperations.Now.AddMinutes(10));
        await app.FireAsync("Sweep");
        await app.DrainAsync();

        Assert.Single(await app.ReadMailboxAsync(learner.Mail));
        await app.AuditAsync([run], drained: true, now: SampleOperations.Now.AddMinutes(20));
    }

    [Fact]
    public async Task A_mail_that_is_too_old_is_no_longer_sent_and_says_why()
    {
        var run = app.Operations.Run("oud");
        var learner = await app.SignInAsync("Otto Oud");
        await learner.PutAsync($"/api/me/enrolments/{run}");

        app.MoveClockTo(SampleOperations.Now.AddDays(4));
        await app.DrainAsync();

        Assert.Empty(await app.ReadMailboxAsync(learner.Mail));
        var mail = Assert.Single(await MailsOfAsync(run));
        Assert.Equal((MailState.Skipped, "too-late"), (mail.State, mail.Reason));
    }

    [Fact]
    public async Task A_mail_that_cannot_be_written_counts_each_try_and_ends_as_failed()
    {
        var (learner, key) = await OweAsync("gif", "Gerda Gif");
        var broken = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Operations"] = await WithoutMailsAsync() });

        for (var attempt = 0; attempt < 8; attempt++)
        {
            Assert.False((await app.PostMessageAsync("SendMail", key.ToMessage(), broken.Address)).IsSuccessStatusCode);
        }

        await app.PostMessageAsync("MailPoison", key.ToMessage());

        Assert.Empty(await app.ReadMailboxAsync(learner.Mail));
        var mail = Assert.Single(await MailsOfAsync(key.Partition));
        Assert.Equal((MailState.Failed, 8), (mail.State, mail.Attempts));
    }

    [Fact]
    public async Task A_poison_message_of_a_mail_that_was_never_tried_leaves_it_to_the_sweep()
    {
        var (learner, key) = await OweAsync("ongeprobeerd", "Ollie Ongeprobeerd");

        await app.PostMessageAsync("MailPoison", key.ToMessage());
        app.MoveClockTo(SampleOperations.Now.AddMinutes(10));
        await app.FireAsync("Sweep");
        await app.DrainAsync();

        Assert.Single(await app.ReadMailboxAsync(learner.Mail));
    }

    [Fact]
    public async Task A_mail_that_was_overtaken_is_not_sent()
    {
        var (learner, key) = await OweAsync("ingehaald", "Ina Ingehaald");
        await learner.DeleteAsync($"/api/me/enrolments/{key.Partition}");

        await app.DrainAsync();

        var mail = Assert.Single(await app.ReadMailboxAsync(learner.Mail));
        Assert.StartsWith("cancelled", mail.Subject);
        Assert.Contains(await MailsOfAsync(key.Partition), owed => owed is { State: MailState.Skipped, Reason: "overtaken" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("a\nb")]
    public async Task A_message_that_is_no_key_fails_so_that_the_host_sets_it_aside(string message)
    {
        Assert.False((await app.PostMessageAsync("SendMail", message)).IsSuccessStatusCode);
        Assert.True((await app.PostMessageAsync("MailPoison", message)).IsSuccessStatusCode);
    }

    [Fact]
    public void The_same_mail_always_has_the_same_operation_id()
    {
        var key = MailKey.Of("heldere-brieven~2027-03", "enrolled", "p1", "1");

        var id = SendMail.OperationIdOf(key);

        Assert.Equal(id, SendMail.OperationIdOf(MailKey.Parse(key.ToMessage())!));
        Assert.Equal('8', id.ToString("D", CultureInfo.InvariantCulture)[14]);
        Assert.NotEqual(id, SendMail.OperationIdOf(MailKey.Of("heldere-brieven~2027-03", "enrolled", "p1", "2")));
    }

    /// <summary>The same catalogue, written by a build that forgot the mails.</summary>
    private async Task<string> WithoutMailsAsync()
    {
        var folder = app.Operations.Copy();
        var file = Path.Combine(folder, "operations.json");
        var catalogue = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        catalogue["mails"] = new JsonArray();
        await File.WriteAllTextAsync(file, catalogue.ToJsonString(), TestContext.Current.CancellationToken);
        return folder;
    }

    private async Task<(Visitor Learner, MailKey Key)> OweAsync(string name, string person)
    {
        var run = app.Operations.Run(name);
        var learner = await app.SignInAsync(person);
        await learner.PutAsync($"/api/me/enrolments/{run}");
        return (learner, Assert.Single(await MailsOfAsync(run)).Key);
    }

    private Task<IReadOnlyList<OwedMail>> MailsOfAsync(string run) => new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken);
}
