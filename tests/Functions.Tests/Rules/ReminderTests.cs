using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Rules;

namespace Academy.Functions.Tests.Rules;

/// <summary>When a reminder is due, and whether it is still wanted when its turn comes.</summary>
public sealed class ReminderTests : IDisposable
{
    private const string Id = "00ff";
    private static readonly DateOnly Deadline = new(2027, 4, 10);
    private readonly SampleOperations _operations = new();

    public void Dispose() => _operations.Dispose();

    /// <summary>14 days before is still winter time, 3 days before is summer time: both are nine on the clock.</summary>
    [Theory]
    [InlineData("P14D", "2027-03-27T08:00:00Z")]
    [InlineData("P3D", "2027-04-07T07:00:00Z")]
    [InlineData("passed", "2027-04-11T07:00:00Z")]
    public void A_reminder_comes_in_the_morning(string before, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), new Reminder("r", 1, Deadline, before).AtFor(Id));

    [Fact]
    public void People_are_spread_over_an_hour()
    {
        var minutes = Enumerable.Range(0, 256).Select(first => new Reminder("r", 1, Deadline, "P3D").AtFor($"{first:x2}aa").Minute).ToList();
        Assert.Equal(60, minutes.Distinct().Count());
        Assert.All(minutes.CountBy(minute => minute), minute => Assert.InRange(minute.Value, 4, 5));
    }

    [Fact]
    public void What_lies_in_the_past_when_a_rule_fires_is_not_planned()
    {
        var (catalogue, asked) = Asked("P10D");
        var plan = Reminder.PlanOf(asked.Fired[0], catalogue.Rules[0], Id, SampleOperations.Now);

        Assert.Equal(["elk-jaar.001.20270211.P3D", "elk-jaar.001.20270211.passed"], plan.Select(item => item.Questionnaire));
        Assert.Equal(plan.Select(item => item.Questionnaire), plan.Select(item => Reminder.Parse(item.Questionnaire).About));
    }

    [Fact]
    public void It_is_wanted_as_long_as_the_course_is_asked_and_not_completed()
    {
        var (catalogue, asked) = Asked("P30D");
        var reminder = new Reminder("elk-jaar", 1, asked.Fired[0].Deadline!.Value, "P3D");
        var due = reminder.AtFor(Id);

        Assert.Null(reminder.WhyNot(asked, catalogue, due));
        Assert.Equal("completed", reminder.WhyNot(asked with { Fired = [asked.Fired[0] with { State = FiredState.Done }] }, catalogue, due));
        Assert.Equal("completed", reminder.WhyNot(asked with { Courses = Complete() }, catalogue, due));
        Assert.Equal("overtaken", (reminder with { Deadline = Deadline.AddDays(1) }).WhyNot(asked, catalogue, due));
        Assert.Equal("overtaken", reminder.WhyNot(asked, catalogue, due.AddDays(9)));
        Assert.Equal("no-longer-asked", (reminder with { Before = "P5D" }).WhyNot(asked, catalogue, due));
        Assert.Equal("no-longer-asked", reminder.WhyNot(asked with { Fired = [] }, catalogue, due));
        Assert.Equal("no-longer-asked", reminder.WhyNot(asked with { Profile = asked.Profile! with { Municipality = "duinrand" } }, catalogue, due));
        Assert.Null((reminder with { Before = Reminder.Passed }).WhyNot(asked, catalogue, due.AddYears(1)));

        _operations.Rules();
        Assert.Equal("no-longer-asked", reminder.WhyNot(asked, new OperationsFolder(_operations.Folder).Current, due));
    }

    private (Operations Catalogue, Person Person) Asked(string within)
    {
        _operations.Rules(SampleOperations.Require("elk-jaar", within: within));
        var catalogue = new OperationsFolder(_operations.Folder).Current;
        var person = new Person(new Profile("Iemand", "iemand@rivierstad.example", "rivierstad", "rivierstad"), [], [], [], []);
        return (catalogue, person with { Fired = new Firing(person, catalogue, SampleOperations.Now).Rows() });
    }

    private static CourseMarks[] Complete() =>
        [CourseMarks.None(SampleOperations.SelfPacedCourse).With([new("herkennen", UnitMark.Declared), new("melden", UnitMark.Declared)], SampleOperations.Now)];
}
