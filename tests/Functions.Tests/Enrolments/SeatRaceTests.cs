using Academy.Functions.Enrolments;
using Academy.Functions.Runs;
using Academy.Functions.Tests.Auditing;

namespace Academy.Functions.Tests.Enrolments;

/// <summary>A hundred people, ten seats, three processes: ten are in, ninety wait in order, nobody is lost. In an academy of its own, as <see cref="CrowdTests"/>.</summary>
public sealed class SeatRaceTests(FunctionsApp app) : IClassFixture<FunctionsApp>
{
    private const int People = 100;
    private const int Seats = 10;

    [Fact]
    public async Task A_hundred_people_at_once_fill_ten_seats_and_a_line_of_ninety()
    {
        var race = await RunAsync("race", []);

        Assert.Equal(Seats, InOf(race));
        Assert.Equal(Enumerable.Range(1, People - Seats), LineOf(race));
        Assert.Equal(People, race.Select(enrolment => enrolment.Person).Distinct().Count());
        await app.AuditAsync([$"{SampleOperations.Course}~race"], seats: new Dictionary<string, int> { [$"{SampleOperations.Course}~race"] = Seats }, settled: true);
    }

    /// <summary>
    /// The positive control: without the If-Match on the run row (development build) this very race overbooks, or gives two
    /// people the same place in line. A machine that is busy elsewhere may let one race pass in good order, not five.
    /// </summary>
    [Fact]
    public async Task Without_the_guard_the_same_race_goes_wrong()
    {
        const int races = 5;
        var wrong = false;
        for (var number = 1; number <= races && !wrong; number++)
        {
            var race = await RunAsync($"race-zonder-wacht-{number}", new Dictionary<string, string> { ["Academy__Faults"] = "run-unguarded" });
            wrong = InOf(race) != Seats || !LineOf(race).SequenceEqual(Enumerable.Range(1, People - Seats));
        }

        Assert.True(wrong, "The races went well without their guard, so they do not show what it does.");
    }

    private static int InOf(IEnumerable<Enrolment> race) => race.Count(enrolment => enrolment.State == EnrolmentState.Enrolled);

    private static IEnumerable<int> LineOf(IEnumerable<Enrolment> race) =>
        race.Where(enrolment => enrolment.State == EnrolmentState.Waitlisted).Select(enrolment => enrolment.Sequence).Order();

    private async Task<IReadOnlyList<Enrolment>> RunAsync(string name, Dictionary<string, string> settings)
    {
        var run = app.Operations.Run(name, Seats);
        var people = await app.SignInAllAsync(name, People);
        var processes = new List<FunctionsProcess>();
        for (var number = 0; number < 3; number++)
        {
            processes.Add(await app.AddProcessAsync(settings));
        }

        var answers = await Task.WhenAll(people.Select(async (person, index) =>
        {
            var request = person.SignedRequest(HttpMethod.Put, $"/api/me/enrolments/{run}");
            request.RequestUri = new Uri(processes[index % 3].Address, $"/api/me/enrolments/{run}");
            return (await (await app.SendAsync(request)).AssertJsonAsync()).GetProperty("state").GetString();
        }));

        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }

        var enrolments = await new RunTable(app.Tables).ReadEnrolmentsAsync(run, TestContext.Current.CancellationToken);
        Assert.Equal(People, enrolments.Count);
        Assert.Equal(answers.Count(answer => answer == "enrolled"), enrolments.Count(enrolment => enrolment.State == EnrolmentState.Enrolled));
        return enrolments;
    }
}
