using Academy.Functions.Enrolments;
using Academy.Functions.People;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.People;

/// <summary>Copies are written by whoever changed the enrolment, and may come late; what a person sees is the newest.</summary>
public sealed class EnrolmentCopyTests(FunctionsApp app) : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private EnrolmentCopyTable Copies => new(app.Tables);

    public async ValueTask InitializeAsync() => await new PeopleTable(app.Tables).CreateAsync(Cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(1, 3, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(2, 3, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(3, 2, 1)]
    public async Task In_whatever_order_copies_come_the_newest_stays(params int[] revisions)
    {
        var person = Guid.NewGuid().ToString("N");
        foreach (var revision in revisions)
        {
            await Copies.WriteAsync(person, Of(revision), Cancellation);
        }

        Assert.Equal(Of(3), await ReadAsync(person));
    }

    [Fact]
    public async Task Of_copies_that_come_together_the_newest_stays()
    {
        for (var round = 0; round < 10; round++)
        {
            var person = Guid.NewGuid().ToString("N");
            await Task.WhenAll(Enumerable.Range(1, 5).Select(revision => Copies.WriteAsync(person, Of(revision), Cancellation)));
            Assert.Equal(Of(5), await ReadAsync(person));
        }
    }

    /// <summary>The first copy of a run is part of every sign-up, and a look writes what is there already.</summary>
    [Fact]
    public async Task The_first_copy_and_one_that_is_there_cost_one_call_each()
    {
        var person = Guid.NewGuid().ToString("N");
        using var calls = new CountedCalls();

        await Copies.WriteAsync(person, Of(1), Cancellation);
        await Copies.WriteAsync(person, Of(2), Cancellation);
        await Copies.WriteAsync(person, Of(2), Cancellation);

        Assert.Equal(["tables POST 204", "tables GET 200", "tables PATCH 204", "tables GET 200"], calls.Calls);
    }

    [Fact]
    public async Task Attendance_is_copied_though_it_counts_no_revision()
    {
        var person = Guid.NewGuid().ToString("N");
        var attended = Of(2) with { State = EnrolmentState.Attended };
        await Copies.WriteAsync(person, Of(2), Cancellation);
        await Copies.WriteAsync(person, attended, Cancellation);

        Assert.Equal(attended, await ReadAsync(person));
    }

    [Fact]
    public async Task That_a_run_was_called_off_stays_noted()
    {
        var person = Guid.NewGuid().ToString("N");
        await Copies.WriteAsync(person, Of(1) with { CalledOff = true }, Cancellation);
        await Copies.WriteAsync(person, Of(2), Cancellation);
        await Copies.WriteAsync(person, Of(2), Cancellation);

        Assert.Equal(Of(2) with { CalledOff = true }, await ReadAsync(person));
    }

    /// <summary>Somebody gave their seat to a person whose own sign-up was still on its way to their copy; the second process lets the older one go over it.</summary>
    [Fact]
    public async Task A_sign_up_that_writes_late_leaves_the_promotion_that_came_in_between()
    {
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "copy-unguarded" });

        Assert.Equal(EnrolmentState.Enrolled, await LateAsync("Kirsten Kopie", "late-kopie", app.Address));
        Assert.Equal(EnrolmentState.Waitlisted, await LateAsync("Karel Kopie", "late-kopie-zonder", unguarded.Address));
    }

    private async Task<EnrolmentState> LateAsync(string name, string runName, Uri process)
    {
        var run = app.Operations.Run(runName, seats: 0);
        var learner = await app.SignInAsync(name);
        var person = await app.PersonOfAsync(learner);
        await Copies.WriteAsync(person, new EnrolmentCopy(run, EnrolmentState.Enrolled, 2, SampleOperations.Now), Cancellation);
        var there = new Visitor(app, "rivierstad", learner.UserId, []) { Process = process };
        var answer = await (await there.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        Assert.Equal("waitlisted", answer.GetProperty("state").GetString());
        return (await ReadAsync(person, run)).State;
    }

    private static EnrolmentCopy Of(int revision) =>
        new("heldere-brieven~kopie", revision % 2 == 0 ? EnrolmentState.Cancelled : EnrolmentState.Enrolled, revision, SampleOperations.Now.AddMinutes(revision));

    private async Task<EnrolmentCopy> ReadAsync(string person, string run = "heldere-brieven~kopie") =>
        (await new PeopleTable(app.Tables).ReadAsync(person, Cancellation)).Enrolments.Single(copy => copy.Run == run);
}
