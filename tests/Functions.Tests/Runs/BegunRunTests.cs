using Academy.Functions.Tests.Agendas;
using Academy.Functions.Tests.Enrolments;

namespace Academy.Functions.Tests.Runs;

/// <summary>A run of two meetings, after the first: what happens to the second still reaches everyone. These tests move the clock and put it back.</summary>
public sealed class BegunRunTests(FunctionsApp app) : IDisposable
{
    private static readonly DateTimeOffset First = new(2027, 3, 9, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Between = First.AddDays(10);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task A_second_meeting_that_moves_is_told_and_moves_in_the_agenda_while_the_first_stays()
    {
        var (run, learner) = await BegunAsync("tweede-verzet", "Tess Tweede");

        app.Operations.Run("tweede-verzet", days: 2, apart: 42);
        var told = await NewsAsync(learner);

        Assert.All(told, one => Assert.Equal("run-changed", one.Mail));
        var moved = Assert.Single(told, one => one.Shown);
        Assert.Equal(("REQUEST", 1, First.AddDays(42), "-2"), (moved.Method, moved.Sequence, moved.Start, moved.Uid[32..]));
        Assert.Equal("Heldere brieven schrijven (2 van 2)", moved.Summary);
        Assert.Equal(1, (await app.FreeSeatsAsync(run)).Taken);
    }

    [Fact]
    public async Task A_second_meeting_that_is_cancelled_is_told_and_the_first_stays_in_the_agenda()
    {
        var (_, learner) = await BegunAsync("tweede-vervalt", "Teun Tweede");

        app.Operations.Run("tweede-vervalt", days: 2, apart: 21, cancelled: "De trainer is ziek.");
        var told = await NewsAsync(learner);

        Assert.All(told, one => Assert.Equal("run-cancelled", one.Mail));
        var gone = Assert.Single(told, one => one.Shown);
        Assert.Equal(("CANCEL", First.AddDays(21), "-2"), (gone.Method, gone.Start, gone.Uid[32..]));
    }

    [Fact]
    public async Task A_run_that_is_over_is_no_news()
    {
        var (_, learner) = await BegunAsync("tweede-geweest", "Tom Tweede");
        app.MoveClockTo(First.AddDays(22));

        app.Operations.Run("tweede-geweest", days: 2, apart: 21, cancelled: "De trainer was ziek.");

        Assert.Empty(await NewsAsync(learner));
    }

    private async Task<(string Run, Visitor Learner)> BegunAsync(string name, string person)
    {
        var run = app.Operations.Run(name, days: 2, apart: 21);
        var learner = await app.SignInAsync(person);
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();
        app.MoveClockTo(Between);
        return (run, learner);
    }

    private async Task<IReadOnlyList<Told>> NewsAsync(Visitor learner)
    {
        await app.FireAsync("SyncCatalogue");
        await app.DrainAsync();
        return [.. (await app.ReadAgendaAsync(learner)).Where(one => one.Mail.StartsWith("run-", StringComparison.Ordinal))];
    }
}
