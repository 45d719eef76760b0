using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Progress;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Badges;

/// <summary>For which evidence there is a badge: what somebody else knows counts, one's own word does not.</summary>
public sealed class BadgeRulesTests(FunctionsApp app)
{
    private static readonly UnitMark Excused = new(UnitState.Waived, WaiverReason.Administrative, Evidence.Declared);
    private static readonly UnitMark TestedOut = new(UnitState.Waived, WaiverReason.TestedOut, Evidence.Tested);
    private static readonly UnitMark OtherCourse = new(UnitState.Waived, WaiverReason.EquivalentAu, Evidence.Declared);
    private static readonly UnitMark FromWork = new(UnitState.Waived, WaiverReason.EquivalentOutsideActivity, Evidence.Declared);

    [Fact]
    public void Presence_a_quiz_and_an_excuse_by_quiz_or_coordinator_make_a_badge()
    {
        UnitMark[] known = [UnitMark.Attended, UnitMark.Tested, TestedOut, Excused];
        foreach (var (first, second, third) in from first in known from second in known from third in known select (first, second, third))
        {
            Assert.Null(Refuse(first, second, third));
        }
    }

    [Fact]
    public void One_unit_on_the_learners_own_word_is_one_too_many()
    {
        foreach (var declared in (UnitMark[])[UnitMark.Declared, OtherCourse, FromWork])
        {
            Assert.Equal(["toepassen"], Refuse(UnitMark.Tested, UnitMark.Attended, declared)!.Declared);
        }
    }

    [Fact]
    public void The_refusal_names_each_unit_that_is_only_declared()
    {
        Assert.Equal("‘theorie’, ‘oefendag’ en ‘toepassen’", Refuse(UnitMark.Declared, OtherCourse, FromWork)!.InWords);
        Assert.Equal("‘theorie’ en ‘toepassen’", Refuse(UnitMark.Declared, UnitMark.Attended, FromWork)!.InWords);
        Assert.Equal("‘oefendag’", Refuse(UnitMark.Tested, FromWork, UnitMark.Attended)!.InWords);
    }

    [Fact]
    public void A_course_that_is_not_completed_has_no_badge_whatever_is_known_of_the_rest()
    {
        var refusal = Refuse(UnitMark.Attended, UnitMark.Declared, UnitMark.NotStarted);

        Assert.False(refusal!.IsCompleted);
        Assert.False(BadgeRules.Refuse(Course with { Units = [.. Course.Units.Select(unit => unit with { Optional = true })] }, CourseMarks.None(Course.Id))!.IsCompleted);
    }

    [Fact]
    public void An_optional_unit_may_be_left_out_or_declared()
    {
        var course = Course with { Units = [.. Course.Units.Select(unit => unit with { Optional = unit.Id == "toepassen" })] };

        Assert.Null(BadgeRules.Refuse(course, MarksOf(UnitMark.Tested, UnitMark.Attended, UnitMark.NotStarted)));
        Assert.Null(BadgeRules.Refuse(course, MarksOf(UnitMark.Tested, UnitMark.Attended, UnitMark.Declared)));
    }

    [Fact]
    public void A_badge_loses_its_ground_when_a_required_unit_is_no_longer_known_from_elsewhere()
    {
        var before = MarksOf(UnitMark.Tested, UnitMark.Attended, Excused);

        Assert.True(BadgeRules.AreTakenBack(Course, before, MarksOf(UnitMark.Tested, UnitMark.NotStarted, Excused)));
        Assert.True(BadgeRules.AreTakenBack(Course, before, MarksOf(UnitMark.Tested, UnitMark.Attended, UnitMark.Declared)));
        Assert.False(BadgeRules.AreTakenBack(Course, before, MarksOf(UnitMark.Attended, UnitMark.Attended, UnitMark.Attended)));
    }

    [Fact]
    public void Places_are_spread_over_all_lists_and_all_of_a_list()
    {
        var places = Enumerable.Range(0, 4000).Select(_ => BadgePlace.Of(Badge.NewId())).ToList();

        Assert.All(places, place => Assert.True(place.List is >= 0 and < BadgePlace.Lists && place.Index is >= 0 and < BadgePlace.Bits));
        Assert.Equal(BadgePlace.Lists, places.Select(place => place.List).Distinct().Count());
        Assert.Equal(16, places.Select(place => place.Index * 16 / BadgePlace.Bits).Distinct().Count());
    }

    private Course Course => app.CourseOf(SampleOperations.Course);

    private BadgeRefusal? Refuse(params UnitMark[] marks) => BadgeRules.Refuse(Course, MarksOf(marks));

    private CourseMarks MarksOf(params UnitMark[] marks) =>
        CourseMarks.None(Course.Id).With(Course.Units.Zip(marks, (unit, mark) => KeyValuePair.Create(unit.Id, mark)), SampleOperations.Now);
}
