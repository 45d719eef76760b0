using Academy.Functions.Catalogue;
using Academy.Functions.Progress;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

/// <summary>Who was there is said by who leads the meeting.</summary>
public sealed class AttendanceTests(FunctionsApp app)
{
    [Fact]
    public async Task Being_there_is_evidence_and_says_more_than_a_waiver()
    {
        var learner = await app.SignInAsync("Aad Aanwezig");
        await learner.PutAsync($"/api/me/progress/{SampleOperations.Course}/oefendag", new { state = "waived", reason = "equivalentAu" });

        Assert.True(await RecordAsync(learner, present: true));
        Assert.True(await RecordAsync(learner, present: true));

        Assert.Equal("completed attended", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);
        Assert.Equal((1, 3), await learner.SummaryOfAsync(SampleOperations.Course));
    }

    [Fact]
    public async Task Being_absent_takes_back_what_was_recorded_by_mistake_and_nothing_else()
    {
        var (mistaken, excused) = (await app.SignInAsync("Mira Mis"), await app.SignInAsync("Eef Excuus"));
        await RecordAsync(mistaken, present: true);
        await excused.PutAsync($"/api/me/progress/{SampleOperations.Course}/oefendag", new { state = "waived", reason = "equivalentAu" });

        await RecordAsync(mistaken, present: false);
        await RecordAsync(excused, present: false);

        Assert.Null(await mistaken.SummaryOfAsync(SampleOperations.Course));
        Assert.Equal("waived equivalentAu", (await excused.UnitsOfAsync(SampleOperations.Course))["oefendag"]);
    }

    /// <summary>A tap on the wrong name takes nothing away that was known before.</summary>
    [Fact]
    public async Task Presence_that_is_taken_back_leaves_what_was_known_before()
    {
        var learner = await app.SignInAsync("Tip Terug");
        await learner.PutAsync($"/api/me/progress/{SampleOperations.Course}/oefendag", new { state = "waived", reason = "equivalentAu" });

        await RecordAsync(learner, present: true, run: "eerste");
        await RecordAsync(learner, present: true, run: "tweede");
        await RecordAsync(learner, present: false, run: "eerste");
        Assert.Equal("completed attended", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);
        await RecordAsync(learner, present: false, run: "tweede");

        Assert.Equal("waived equivalentAu", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);
        Assert.Equal((1, 3), await learner.SummaryOfAsync(SampleOperations.Course));
    }

    [Fact]
    public async Task Being_absent_in_one_run_leaves_what_was_done_in_another()
    {
        var learner = await app.SignInAsync("Ruud Runs");
        await RecordAsync(learner, present: true, run: "eerste");
        await RecordAsync(learner, present: false, run: "tweede");
        Assert.Equal("completed attended", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);

        await RecordAsync(learner, present: true, run: "tweede");
        await RecordAsync(learner, present: false, run: "eerste");
        Assert.Equal("completed attended", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);

        await RecordAsync(learner, present: false, run: "tweede");
        Assert.Null(await learner.SummaryOfAsync(SampleOperations.Course));
    }

    [Fact]
    public async Task The_units_of_a_run_are_those_of_its_meetings_and_unknown_ones_are_left_out()
    {
        var learner = await app.SignInAsync("Ruth Run");
        var key = app.Operations.Run("presentie");
        var run = new OperationsFolder(app.Operations.Folder).Current.FindRun(key)!;

        Assert.Equal(["oefendag"], RecordAttendance.UnitsOf(run));
        Assert.True(await RecordAsync(learner, true, "nergens"));
        Assert.Null(await learner.SummaryOfAsync(SampleOperations.Course));
    }

    private async Task<bool> RecordAsync(Visitor learner, bool present, string unit = "oefendag", string run = "gegeven") =>
        await new RecordAttendance(new OperationsFolder(app.Operations.Folder), app.ChangeProgress())
            .RecordAsync(await app.PersonOfAsync(learner), SampleOperations.Course + "~" + run, SampleOperations.Course, [unit], present, TestContext.Current.CancellationToken);
}
