using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.People;
using Academy.Functions.Progress;

namespace Academy.Functions.Tests.People;

/// <summary>What stands first on somebody's own page, without storage.</summary>
public sealed class MyLearningTests : IDisposable
{
    private static readonly DateTimeOffset Now = SampleOperations.Now;
    private readonly SampleOperations _operations = new();

    public void Dispose() => _operations.Dispose();

    [Fact]
    public void What_is_asked_comes_after_what_is_planned_and_under_way_until_its_last_day_is_near()
    {
        var run = _operations.Run("eerst");
        _operations.Rules(SampleOperations.Require("elk-jaar"));
        var asked = Somebody.With().Fire(Catalogue, Now);
        var busy = asked with { Courses = [Begun(SampleOperations.CourseWithQuiz, "theorie")] };
        var planned = busy with { Enrolments = [new EnrolmentCopy(run, EnrolmentState.Enrolled, 1, Now)] };

        Assert.Equal("Rond Phishing herkennen af", NextOf(asked, Now));
        Assert.Equal("Ga verder met Beter schrijven", NextOf(busy, Now));
        Assert.Equal("Heldere brieven schrijven", NextOf(planned, Now));
        Assert.Equal("Rond Phishing herkennen af", NextOf(planned, Now.AddDays(27)));
    }

    [Fact]
    public void What_is_not_offered_here_any_more_is_no_next_step()
    {
        var gone = Somebody.With() with { Courses = [Begun(SampleOperations.SelfPacedCourse, "herkennen")] };
        var elsewhere = Catalogue.FindEdition("rivierstad")! with { Courses = [SampleOperations.Course] };

        Assert.Equal("Ga verder met Phishing herkennen", NextOf(gone, Now));
        Assert.Null(new MyLearning(gone, Catalogue, elsewhere, Now).Model().Next);
    }

    /// <summary>The badge stays public, so who made it must be able to take it back.</summary>
    [Fact]
    public void A_badge_stays_within_reach_when_its_course_got_a_unit_since()
    {
        var badge = new Badge(Badge.NewId(), SampleOperations.SelfPacedCourse, "rivierstad", new Uri("https://rivierstad.example/bewijs/?id=1"), new Shared(Name: true, Mail: false), Now);
        var holder = Somebody.With() with { Courses = [Begun(SampleOperations.SelfPacedCourse, "herkennen")], Badges = [badge] };

        var line = Assert.Single(ModelOf(holder, Now).UnderWay);
        Assert.Equal((true, "/api/pagina/mijn/bewijs/phishing"), (line.HasBadge, line.BadgeUrl));
        Assert.Null(Assert.Single(ModelOf(holder with { Badges = [] }, Now).UnderWay).BadgeUrl);
    }

    private Operations Catalogue => new OperationsFolder(_operations.Folder).Current;

    private string? NextOf(Person person, DateTimeOffset now) => ModelOf(person, now).Next?.Text;

    private Pages.MyLearningPageModel ModelOf(Person person, DateTimeOffset now) =>
        new MyLearning(person, Catalogue, Catalogue.FindEdition("rivierstad")!, now) { MakesBadges = true }.Model();

    private static CourseMarks Begun(string course, string unit) => CourseMarks.None(course).With([new(unit, UnitMark.Declared)], Now);
}
