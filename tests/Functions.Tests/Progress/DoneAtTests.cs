using Academy.Functions.Catalogue;
using Academy.Functions.Progress;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

/// <summary>
/// The day on which a course was completed stands on the certificate and in the record, and a repeat counts from it: what somebody
/// clicks afterwards does not move it.
/// </summary>
public sealed class DoneAtTests(FunctionsApp app)
{
    private static readonly DateTimeOffset Then = SampleOperations.Now.AddYears(-2);
    private static readonly DateTimeOffset Now = SampleOperations.Now;

    [Fact]
    public void The_last_required_unit_completes_a_course_and_what_is_optional_moves_no_date()
    {
        var done = After(CourseMarks.None(Course.Id), Then, ("theorie", UnitMark.Declared), ("oefendag", UnitMark.Attended.In(["a~1"])), ("toepassen", UnitMark.Declared));
        Assert.Equal(Then, done.DoneAt);

        var extra = After(done, Now, ("verdieping", UnitMark.Declared));
        Assert.Equal((Then, Now), (extra.DoneAt, extra.At));
        Assert.Equal(Then, new CourseStanding(Course, extra).At);
        Assert.Equal(Then, After(extra, Now, ("verdieping", UnitMark.NotStarted)).DoneAt);
    }

    [Fact]
    public void A_required_unit_that_is_better_known_moves_it_and_one_that_is_taken_back_ends_it()
    {
        var done = After(CourseMarks.None(Course.Id), Then, ("theorie", UnitMark.Declared), ("oefendag", UnitMark.Attended.In(["a~1"])), ("toepassen", UnitMark.Declared));

        Assert.Equal(Then, After(done, Now, ("oefendag", UnitMark.Attended.In(["a~1", "a~2"]))).DoneAt);
        Assert.Equal(Now, After(done, Now, ("theorie", UnitMark.Tested)).DoneAt);
        Assert.Equal(Then, After(done, Now, ("theorie", UnitMark.Declared)).DoneAt);
        Assert.Null(After(done, Now, ("toepassen", UnitMark.NotStarted)).DoneAt);
    }

    [Fact]
    public async Task It_is_stored_with_the_marks_and_shown_as_the_day_of_completion()
    {
        try
        {
            app.MoveClockTo(Then);
            var learner = await app.SignInAsync("Dag Afgerond");
            foreach (var unit in (string[])["herkennen", "melden"])
            {
                await learner.PutAsync("/api/me/progress/phishing/" + unit, new { state = "completed" });
            }

            app.MoveClockTo(Now);
            await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "completed" });

            var person = await app.PersonOfAsync(learner);
            var stored = await new ProgressTable(app.Tables).ReadAsync(person, app.CourseOf("phishing"), TestContext.Current.CancellationToken);
            Assert.InRange(stored.Marks.DoneAt!.Value, Then, Then.AddMinutes(5));
            Assert.Contains("1 februari 2025", await learner.PageAsync("/api/pagina/mijn"));
        }
        finally
        {
            app.MoveClockTo(Now);
        }
    }

    private Course Course
    {
        get
        {
            var course = app.CourseOf(SampleOperations.Course);
            return course with { Units = [.. course.Units, new Unit { Id = "verdieping", Title = "Verdieping", Kind = "micro", Duration = "PT1H", Optional = true }] };
        }
    }

    private CourseMarks After(CourseMarks before, DateTimeOffset at, params (string Unit, UnitMark Mark)[] said)
    {
        var change = said.ToDictionary(one => one.Unit, one => one.Mark);
        var after = before.With(change, at);
        return after with { DoneAt = ProgressRules.DoneAt(Course, before, after, at) };
    }
}
