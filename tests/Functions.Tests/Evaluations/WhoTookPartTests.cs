using Academy.Functions.Enrolments;
using Academy.Functions.Evaluations;

namespace Academy.Functions.Tests.Evaluations;

/// <summary>Who is asked for an evaluation: those who were there; when nobody kept a list, those who were enrolled.</summary>
public sealed class WhoTookPartTests
{
    [Fact]
    public void Without_a_list_everyone_who_was_enrolled_took_part() =>
        Assert.Equal(["a", "b"], Of(("a", "Enrolled"), ("b", "Enrolled"), ("c", "Cancelled"), ("d", "Waitlisted")));

    [Fact]
    public void With_a_list_only_who_was_marked_attended_took_part() =>
        Assert.Equal(["b"], Of(("a", "Enrolled"), ("b", "Attended"), ("c", "Absent"), ("d", "Cancelled")));

    [Fact]
    public void When_everyone_was_absent_nobody_is_asked() =>
        Assert.Empty(Of(("a", "Absent"), ("b", "Enrolled")));

    private static IReadOnlyList<string> Of(params (string Person, string State)[] enrolments) =>
        SendEvaluations.WhoTookPart(
            [.. enrolments.Select(one => new Enrolment(one.Person, Enum.Parse<EnrolmentState>(one.State), 0, 1, SampleOperations.Now))]);
}
