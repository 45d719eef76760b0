using System.Net;
using Academy.Functions.Enrolments;
using Academy.Functions.Mail;
using Academy.Functions.Runs;
using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Enrolments;

/// <summary>
/// Storage breaks off, fails and loses answers while twenty people want six seats: every answer that was given is true,
/// nothing is half done, and what was left is finished by the sweep.
/// </summary>
public sealed class FaultyStorageTests(FunctionsApp app) : IDisposable
{
    private const int People = 20;
    private const int Seats = 6;

    private static readonly StorageFault[] Faults =
        [StorageFault.ResetBefore, StorageFault.ResetAfter, StorageFault.Error, StorageFault.ErrorAfter, StorageFault.Busy];

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_answer_is_true_and_every_mail_goes_out_once(int seed)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var run = app.Operations.Run($"storingen-{seed}", Seats);
        var people = await app.SignInAllAsync($"Storingen {seed}", People);
        await using var proxy = await FaultProxy.StartAsync(app.StorageConnection, cancellationToken);
        await using var process = await app.AddProcessAsync(new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString });

        proxy.Plan.AtRandom(seed, 0.2, Faults);
        var answers = await Task.WhenAll(people.Select(person => AskAsync(person, run, process.Address)));
        proxy.Plan.Mend();

        Assert.True(proxy.Broken > People / 2, $"only {proxy.Broken} of {proxy.Requests} requests met a fault");
        var row = await app.FreeSeatsAsync(run);
        var enrolments = (await new RunTable(app.Tables).ReadEnrolmentsAsync(run, cancellationToken)).Where(enrolment => enrolment.IsActive).ToList();
        Assert.Equal(row.Taken, enrolments.Count(enrolment => enrolment.HoldsSeat));
        Assert.InRange(row.Taken, Math.Min(Seats, answers.Count(answer => answer is not null)), Seats);
        Assert.InRange(enrolments.Count, answers.Count(answer => answer is not null), People);
        var line = enrolments.Where(enrolment => enrolment.State == EnrolmentState.Waitlisted).Select(enrolment => enrolment.Sequence).Order();
        Assert.Equal(Enumerable.Range(1, row.WaitingSequence), line);

        await FinishAsync();
        var mails = await new Outbox(app.Tables).ReadAsync(run, cancellationToken);
        Assert.Equal(enrolments.Count, mails.Count);
        Assert.All(mails, mail => Assert.Equal(MailState.Sent, mail.State));
        foreach (var (person, answer) in people.Zip(answers).Where(pair => pair.Second is not null))
        {
            Assert.Equal(answer, await app.StateOfAsync(person, run));
            Assert.Single(await app.ReadMailboxAsync(person.Mail));
        }

        await app.AuditAsync([run], drained: true, now: SampleOperations.Now.AddMinutes(20));
    }

    /// <summary>What the app said: enrolled or waitlisted; null when it said, with 503, that it does not know.</summary>
    private async Task<string?> AskAsync(Visitor person, string run, Uri process)
    {
        var request = person.SignedRequest(HttpMethod.Put, $"/api/me/enrolments/{run}");
        request.RequestUri = new Uri(process, $"/api/me/enrolments/{run}");
        var response = await app.SendAsync(request);
        if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            Assert.NotNull(response.Headers.RetryAfter);
            return null;
        }

        return (await response.AssertJsonAsync()).GetProperty("state").GetString();
    }

    private async Task FinishAsync()
    {
        await app.DrainAsync();
        app.MoveClockTo(SampleOperations.Now.AddMinutes(10));
        await app.FireAsync("Sweep");
        await app.DrainAsync();
    }
}
