using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Lines;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Rules;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Rules;

/// <summary>What fires for whom, and when again: the rules without storage.</summary>
public sealed class FiringTests : IDisposable
{
    private const string Yearly = "elk-jaar";
    private static readonly DateTimeOffset Now = SampleOperations.Now;
    private readonly SampleOperations _operations = new();

    public void Dispose() => _operations.Dispose();

    [Fact]
    public void A_course_for_everybody_is_asked_of_who_says_nothing_about_their_work_and_one_for_a_job_role_is_not()
    {
        var catalogue = Rules(SampleOperations.Require(Yearly), SampleOperations.Require("balie", jobRoles: ["balie"]), SampleOperations.Propose("start", "beleid"));

        var fired = Assert.Single(Fire(Somebody.With(), catalogue));
        Assert.Equal((Yearly, 1, FiredState.Open, new DateOnly(2027, 3, 3), null), (fired.Rule, fired.Period, fired.State, fired.Deadline!.Value, fired.JobRole));
        Assert.Equal([Yearly, "balie"], Fire(Somebody.With("balie"), catalogue).Select(row => row.Rule));
        Assert.Equal([Yearly, "start"], Fire(Somebody.With("beleid"), catalogue).Select(row => row.Rule));
        Assert.Empty(Fire(Somebody.With() with { Profile = new Profile("", "", "duinrand", "duinrand") }, catalogue));
    }

    [Fact]
    public void A_role_that_is_taken_away_withdraws_what_is_open_and_taken_again_it_is_asked_anew()
    {
        var catalogue = Rules(SampleOperations.Propose("voorstel", "beleid"), SampleOperations.Require("cursus", jobRoles: ["beleid"]));
        var person = Somebody.With("beleid").Fire(catalogue, Now);

        var without = Take(person).Fire(catalogue, Now.AddDays(10));
        Assert.Equal(
            [("cursus", FiredState.Withdrawn), ("voorstel", FiredState.Withdrawn)],
            without.Fired.OrderBy(row => row.Rule).Select(row => (row.Rule, row.State)));

        var again = Take(without, "beleid").Fire(catalogue, Now.AddDays(20));
        Assert.Equal(2, again.Fired.Count);
        Assert.All(again.Fired, row => Assert.Equal((1, FiredState.Open), (row.Period, row.State)));
        Assert.Equal(new DateOnly(2027, 3, 23), again.Fired.Single(row => row.Rule == "cursus").Deadline);
    }

    [Fact]
    public void An_assigned_line_stays_when_its_role_goes_and_is_not_proposed_as_well()
    {
        var catalogue = Rules(SampleOperations.Propose("voorstel", "beleid"), SampleOperations.Assign("lijn", "beleid"));
        var person = Somebody.With("beleid").Fire(catalogue, Now);

        Assert.Empty(new Firing(person, catalogue, Now).Proposed());
        Assert.Equal(FiredState.Followed, person.Fired.Single(row => row.Rule == "voorstel").State);
        Assert.Equal(FiredState.Open, Take(person).Fire(catalogue, Now.AddDays(10)).Fired.Single(row => row.Rule == "lijn").State);
    }

    [Fact]
    public void A_proposal_that_was_declined_or_is_followed_does_not_come_back()
    {
        var catalogue = Rules(SampleOperations.Propose("voorstel", "beleid"));
        var person = Somebody.With("beleid").Fire(catalogue, Now);
        var declined = person with { Fired = [person.Fired[0] with { State = FiredState.Declined }] };
        var follows = person with { Lines = [new FollowedLine("taal", Now)] };

        Assert.Empty(Fire(declined, catalogue));
        Assert.Empty(Fire(Take(Take(declined).Fire(catalogue, Now), "beleid"), catalogue));
        Assert.Equal(FiredState.Followed, Assert.Single(Fire(follows, catalogue)).State);
        Assert.Empty(new Firing(follows, catalogue, Now).Proposed());
    }

    [Fact]
    public void Who_completed_it_less_than_a_repeat_ago_is_not_asked_and_who_did_longer_ago_does_it_again()
    {
        var catalogue = Rules(SampleOperations.Require(Yearly), SampleOperations.Require("eens", every: null));

        Assert.All(Fire(Done(Now.AddMonths(-11)), catalogue), row => Assert.Equal((FiredState.Done, new DateOnly(2026, 3, 1), null), (row.State, row.DoneOn, row.Deadline)));
        var late = Fire(Done(Now.AddMonths(-13)), catalogue);
        Assert.Equal([(Yearly, FiredState.Open, true), ("eens", FiredState.Done, false)], late.Select(row => (row.Rule, row.State, row.Redo)));
    }

    /// <summary>Late, early, on a leap day and around the change of the clock: the next time is a repeat after the last, and never sooner.</summary>
    [Theory]
    [InlineData("2027-02-10")]
    [InlineData("2027-03-03")]
    [InlineData("2027-03-28")]
    [InlineData("2027-10-31")]
    [InlineData("2028-02-29")]
    [InlineData("2030-12-31")]
    public void The_next_period_begins_a_repeat_after_the_course_was_completed_however_late_that_was(string completed)
    {
        var catalogue = Rules(SampleOperations.Require(Yearly));
        var day = DateOnly.Parse(completed, System.Globalization.CultureInfo.InvariantCulture);
        var person = Somebody.With().Fire(catalogue, Now);
        var at = LocalTime.At(day, new TimeOnly(12, 0));
        var done = person with { Courses = Done(at).Courses, Fired = [person.Fired[0].After(Course(catalogue), Done(at).Courses[0], Done(at).Courses[0].Units, at)] };
        Assert.Equal((FiredState.Done, day), (done.Fired[0].State, done.Fired[0].DoneOn));

        var next = day.AddYears(1);
        Assert.Empty(Fire(done, catalogue, LocalTime.At(next.AddDays(-1), new TimeOnly(23, 59))));
        var second = Assert.Single(Fire(done, catalogue, LocalTime.At(next, new TimeOnly(0, 1))));
        Assert.Equal((2, FiredState.Open, true, next.AddDays(30)), (second.Period, second.State, second.Redo, second.Deadline!.Value));

        // Nobody came by for years: one period is asked, with its whole term, and not one for each year.
        var years = Assert.Single(Fire(done, catalogue, LocalTime.At(next.AddYears(5), new TimeOnly(9, 0))));
        Assert.Equal((2, next.AddYears(5).AddDays(30)), (years.Period, years.Deadline!.Value));
    }

    [Fact]
    public void A_second_time_is_done_when_every_unit_is_done_again_however_it_is_known_and_what_was_done_before_does_not_count()
    {
        var catalogue = Rules(SampleOperations.Require(Yearly));
        var course = Course(catalogue);
        var old = Done(Now.AddYears(-2));
        var asked = Assert.Single(Fire(old, catalogue));

        var half = asked.After(course, old.Courses[0], Said("herkennen", UnitMark.Declared), Now);
        Assert.Equal((FiredState.Open, "herkennen"), (half.State, Assert.Single(half.Again)));
        Assert.Same(half, half.After(course, old.Courses[0], Said("herkennen", UnitMark.Declared), Now.AddDays(1)));
        var done = half.After(course, old.Courses[0], Said("melden", new UnitMark(UnitState.Waived, WaiverReason.Administrative, Evidence.Declared)), Now.AddDays(2));
        Assert.Equal((FiredState.Done, new DateOnly(2027, 2, 3)), (done.State, done.DoneOn));
        var again = done.After(course, old.Courses[0], Said("melden", UnitMark.NotStarted), Now.AddDays(3), catalogue.Rules[0]);
        Assert.Equal((FiredState.Open, null, new DateOnly(2027, 3, 6)), (again.State, again.DoneOn, again.Deadline!.Value));
        Assert.Same(done, done.After(course, old.Courses[0], Said("melden", UnitMark.NotStarted), Now.AddDays(3)));
    }

    /// <summary>One unit that was done once more before the repeat does not stand for the others.</summary>
    [Fact]
    public void A_repeat_counts_from_the_period_before_and_not_from_a_unit_that_was_done_again_in_between()
    {
        var catalogue = Rules(SampleOperations.Require(Yearly));
        var person = Done(Now.AddMonths(-1)).Fire(catalogue, Now);
        Assert.Equal((FiredState.Done, new DateOnly(2027, 1, 1)), (person.Fired[0].State, person.Fired[0].DoneOn));

        var between = person with { Courses = [Done(Now.AddMonths(10)).Courses[0] with { DoneAt = Now.AddMonths(10) }] };
        var second = Assert.Single(Fire(between, catalogue, Now.AddMonths(11)));

        Assert.Equal((2, FiredState.Open, true), (second.Period, second.State, second.Redo));
    }

    [Fact]
    public void A_role_that_is_taken_again_in_the_middle_of_a_repeat_goes_on_where_it_was()
    {
        var catalogue = Rules(SampleOperations.Require(Yearly, jobRoles: ["beleid"]));
        var asked = Take(Done(Now.AddYears(-2)), "beleid").Fire(catalogue, Now);
        var half = asked with { Fired = [asked.Fired[0].After(Course(catalogue), asked.Courses[0], Said("herkennen", UnitMark.Declared), Now)], Courses = [Done(Now).Courses[0] with { DoneAt = Now }] };

        var again = Take(Take(half).Fire(catalogue, Now.AddDays(1)), "beleid").Fire(catalogue, Now.AddDays(2)).Fired[0];

        Assert.Equal((FiredState.Open, true, "herkennen"), (again.State, again.Redo, Assert.Single(again.Again)));
        Assert.Equal(new DateOnly(2027, 3, 5), again.Deadline);
    }

    /// <summary>As a version before this one could leave it: asked, without a last day.</summary>
    [Fact]
    public void A_course_that_is_asked_without_a_last_day_gets_one()
    {
        var catalogue = Rules(SampleOperations.Require(Yearly));
        var person = Somebody.With().Fire(catalogue, Now);
        var without = person with { Fired = [person.Fired[0] with { Deadline = null }] };

        Assert.Empty(new Firing(without, catalogue, Now).Asked());
        Assert.Equal(new DateOnly(2027, 3, 3), Assert.Single(Fire(without, catalogue)).Deadline);
    }

    [Fact]
    public void A_rule_that_went_or_asks_another_course_leaves_what_it_did_readable()
    {
        var person = Somebody.With().Fire(Rules(SampleOperations.Require(Yearly)), Now);

        var gone = Assert.Single(Fire(person, Rules()));
        Assert.Equal((FiredState.Withdrawn, "Omdat elk-jaar."), (gone.State, gone.Because));
        Assert.Equal(
            [(1, "phishing", FiredState.Withdrawn), (2, SampleOperations.CourseWithQuiz, FiredState.Open)],
            Fire(person, Rules(SampleOperations.Require(Yearly, course: SampleOperations.CourseWithQuiz))).Select(row => (row.Period, row.Subject, row.State)));
    }

    /// <summary>Five years, a look every few days with the clock jumping back now and then: nothing fires twice, and no key comes twice.</summary>
    [Fact]
    public void Looking_again_fires_nothing_that_fired()
    {
        var catalogue = Rules(SampleOperations.Require(Yearly), SampleOperations.Require("eens", every: null), SampleOperations.Propose("start", "beleid"), SampleOperations.Assign("lijn", "beleid"));
        var person = Somebody.With("beleid");
        var random = new Random(20270201);
        for (var (now, look) = (Now, 0); look < 600; look++, now = now.AddDays(random.Next(-5, 12)))
        {
            person = person.Fire(catalogue, now);
            Assert.Empty(Fire(person, catalogue, now));
            Assert.Equal(person.Fired.Count, person.Fired.Select(row => (row.Rule, row.Period)).Distinct().Count());
            if (random.Next(40) == 0)
            {
                var said = Done(now).Courses[0].Units;
                person = person with { Courses = Done(now).Courses, Fired = [.. person.Fired.Select(row => row.Kind == FiredKind.Required && row.State == FiredState.Open ? row.After(Course(catalogue), Done(now).Courses[0], said, now) : row)] };
            }
        }

        Assert.Single(person.Fired, row => row.Rule == "eens");
        Assert.InRange(person.Fired.Count(row => row.Rule == Yearly), 3, 6);
    }

    private Operations Rules(params object[] rules)
    {
        _operations.Rules(rules);
        return new OperationsFolder(_operations.Folder).Current;
    }

    private static Course Course(Operations catalogue) => catalogue.FindCourse(SampleOperations.SelfPacedCourse)!;

    private static Person Take(Person person, params string[] jobRoles) => person with { Profile = person.Profile! with { JobRoles = jobRoles } };

    private static Person Done(DateTimeOffset at) => Somebody.With() with
    {
        Courses = [CourseMarks.None(SampleOperations.SelfPacedCourse).With([new("herkennen", UnitMark.Declared), new("melden", UnitMark.Tested)], at)],
    };

    private static Dictionary<string, UnitMark> Said(string unit, UnitMark mark) => new() { [unit] = mark };

    private static IReadOnlyList<FiredRule> Fire(Person person, Operations catalogue, DateTimeOffset? now = null) => new Firing(person, catalogue, now ?? Now).Rows();
}
