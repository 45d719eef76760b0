using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Host;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Racing;

/// <summary>Two thousand people and thirty seats, twenty times, and twenty times more over storage that fails; and what a sign-up costs.</summary>
internal sealed class RaceFigure(Repository repository) : IFigure
{
    private const double ShareOfFaults = 0.2;
    private const int MostCallsInTheRace = 12;

    public string Name => "race";

    public string Title => $"{RaceDay.People:#,0} people for {RaceDay.Seats} seats, {RaceDay.Processes} processes of the published app, a tenth click twice, a tenth change their mind; seeds {Seeds[0]} to {Seeds[^1]}";

    private static IReadOnlyList<int> Seeds => SeedRange.Asked();

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var functions = new PublishedProgram(repository, "functions", "Functions");
        await functions.PublishAsync(cancellationToken);
        var app = FunctionApp.Read(functions.Root);
        return
        [
            .. Rows("sound storage", await RunAsync(app, faults: 0, cancellationToken), wasFaulty: false),
            .. Rows("a fifth of the calls fails", await RunAsync(app, ShareOfFaults, cancellationToken), wasFaulty: true),
            .. await new SignUpCost(app).MeasureAsync(cancellationToken),
            .. await new PersonAtAGlance(app).MeasureAsync(cancellationToken),
        ];
    }

    private async Task<IReadOnlyList<RaceResult>> RunAsync(FunctionApp app, double faults, CancellationToken cancellationToken)
    {
        var results = new List<RaceResult>();
        var seeds = Seeds;
        foreach (var seed in seeds)
        {
            var result = await new RaceDay(app, seed, faults) { WithSweep = faults > 0 && seed == seeds[^1] }.RunAsync(cancellationToken);
            results.Add(result);
            await Console.Error.WriteLineAsync(
                $"  seed {seed}, faults {faults:0%}: {result.Standings}, {Text.Seconds(result.Outcome.Took.TotalSeconds)}, {result.Reports[^1].Summary}");
            foreach (var finding in result.Findings.Take(20))
            {
                await Console.Error.WriteLineAsync($"    {finding}");
            }
        }

        return results;
    }

    private static IReadOnlyList<Row> Rows(string when, IReadOnlyList<RaceResult> results, bool wasFaulty)
    {
        var calls = Median.Of(results.SelectMany(result => result.CallsPerSignUp));
        var mean = results.Sum(result => (double)result.Asked) / results.Sum(result => result.Answered);
        var (full, lost) = (results.Count(result => result.IsFull), results.Sum(result => result.Lost));
        var (wrong, mute, violations) = (results.Sum(result => result.Wrong), results.Sum(result => result.Outcome.WithoutHint), results.Sum(result => result.Findings.Count));
        return
        [
            new($"{when}: races with {RaceDay.Seats} enrolled and the rest waiting or gone", $"{full} of {results.Count}", "all", full == results.Count),
            new("  people lost or doubled", Text.Count(lost), "0", lost == 0),
            new("  wrong answers, or none at all", Text.Count(wrong), "0", wrong == 0),
            new("  failures that do not say when to come back", Text.Count(mute), "0", mute == 0),
            new("  violations that the auditor found", Text.Count(violations), "0", violations == 0),
            new("  storage calls of a sign-up, median", Text.Count(calls), wasFaulty ? "" : $"at most {MostCallsInTheRace}", wasFaulty ? null : calls <= MostCallsInTheRace),
            new("    shared evenly, because one request stores for others: mean", Text.Count(mean), wasFaulty ? "" : $"at most {MostCallsInTheRace}", wasFaulty ? null : mean <= MostCallsInTheRace),
            Row.Note("    the most that one took", Text.Count(results.Max(result => result.CallsPerSignUp.Max()))),
            Row.Note("  storage calls in all, of which broken", $"{Text.Count(results.Sum(result => (double)result.Asked))}, {Text.Count(results.Sum(result => (double)result.Broken))}"),
            Row.Note("  answers in all, of which \"come back later\"", $"{Text.Count(results.Sum(result => (double)result.Outcome.Calls.Count))}, {Text.Count(results.Sum(result => (double)result.ComeBackLater))}"),
            Row.Note("  a race, median", Text.Seconds(Median.Of(results.Select(result => result.Outcome.Took.TotalSeconds)))),
            Row.Note("    people per second", Text.Count(RaceDay.People / Median.Of(results.Select(result => result.Outcome.Took.TotalSeconds)))),
            Row.Note("    half of the answers within, 95 % within", $"{Text.Seconds(Median.Of(results.Select(result => result.SlowestOf(0.5))))}, {Text.Seconds(Median.Of(results.Select(result => result.SlowestOf(0.95))))}"),
        ];
    }
}
