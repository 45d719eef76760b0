using Academy.Functions.Mail;
using Academy.Functions.Tests.Agendas;
using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.Enrolments;

namespace Academy.Functions.Tests.Runs;

/// <summary>
/// Processes get new content one after the other. What one of them did meanwhile with the content of before is put right by the next
/// look at the run, and a mail about what a process does not know yet waits. These tests move the clock and put it back.
/// </summary>
public sealed class CatchUpTests(FunctionsApp app) : IDisposable
{
    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task A_seat_that_older_content_took_away_goes_to_who_waits()
    {
        var run = app.Operations.Run("bijhalen-plek", seats: 1);
        var people = await app.SignInAllAsync("Bas Bijhalen", 4);
        foreach (var person in people)
        {
            await person.PutAsync($"/api/me/enrolments/{run}");
        }

        await using var old = await OldAsync();
        app.Operations.Run("bijhalen-plek", seats: 2);
        await app.FireAsync("SyncCatalogue");
        Assert.Equal((2, 2), await SeatsAsync(run));

        await At(old, people[0]).DeleteAsync($"/api/me/enrolments/{run}");
        Assert.Equal((1, 2), await SeatsAsync(run));

        await LookAsync();
        Assert.Equal((2, 1), await SeatsAsync(run));
        await app.AuditAsync([run], now: SampleOperations.Now.AddMinutes(10));
    }

    [Fact]
    public async Task Who_signed_up_where_a_move_was_not_known_yet_hears_of_it_and_nobody_else_again()
    {
        var run = app.Operations.Run("bijhalen-moment");
        var (before, between, after) = (await app.SignInAsync("Bo Eerder"), await app.SignInAsync("Bo Tussen"), await app.SignInAsync("Bo Later"));
        await before.PutAsync($"/api/me/enrolments/{run}");
        await using var old = await OldAsync();
        app.Operations.Run("bijhalen-moment", day: "2027-03-16");
        await app.FireAsync("SyncCatalogue");
        await At(old, between).PutAsync($"/api/me/enrolments/{run}");
        await after.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();

        await LookAsync();
        await LookAsync();

        var start = new DateTimeOffset(2027, 3, 16, 10, 0, 0, TimeSpan.Zero);
        Assert.Equal([("run-changed", 1, start)], await LastToldAsync(before));
        Assert.Equal([("run-changed", 1, start)], await LastToldAsync(between));
        Assert.Equal([("enrolled", 0, start)], await LastToldAsync(after));
    }

    [Fact]
    public async Task A_mail_about_a_run_that_a_process_does_not_know_yet_waits_for_one_that_does()
    {
        await using var old = await OldAsync();
        var run = app.Operations.Run("bijhalen-nieuw");
        var learner = await app.SignInAsync("Bea Nieuw");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        var key = Assert.Single(await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken)).Key;

        await app.PostMessageAsync("SendMail", key.ToMessage(), old.Address);
        Assert.Equal(MailState.Pending, Assert.Single(await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken)).State);
        Assert.Empty(await app.ReadMailboxAsync(learner.Mail));

        await app.PostMessageAsync("SendMail", key.ToMessage());
        Assert.Contains("9 maart 2027", Assert.Single(await app.ReadMailboxAsync(learner.Mail)).Text);
    }

    /// <summary>A further process that keeps the content of now.</summary>
    private Task<FunctionsProcess> OldAsync() => app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Operations"] = app.Operations.Copy() });

    private Visitor At(FunctionsProcess process, Visitor visitor) => new(app, "rivierstad", visitor.UserId, []) { Process = process.Address };

    private async Task LookAsync()
    {
        app.MoveClockTo(SampleOperations.Now.AddMinutes(6));
        await app.FireAsync("Sweep");
        await app.DrainAsync();
    }

    private async Task<(int Taken, int Waiting)> SeatsAsync(string run)
    {
        var row = await app.FreeSeatsAsync(run);
        return (row.Taken, row.Waiting ?? -1);
    }

    private async Task<IEnumerable<(string Mail, int Sequence, DateTimeOffset Start)>> LastToldAsync(Visitor learner)
    {
        var told = (await app.ReadAgendaAsync(learner)).Where(one => one.Shown).ToList();
        var last = told.Max(one => one.Sequence);
        return told.Where(one => one.Sequence == last).Select(one => (one.Mail, one.Sequence, one.Start));
    }
}
