using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Progress;
using Azure;

namespace Academy.Functions.Rules;

/// <summary>What a rule did.</summary>
internal enum FiredKind
{
    Proposed,
    Assigned,
    Required,
}

/// <summary>What became of it.</summary>
internal enum FiredState
{
    /// <summary>A proposal without an answer, a line that is assigned, a course that is not completed yet.</summary>
    Open,

    Followed,

    /// <summary>The learner does not want it; the row stays, so that it is not proposed again.</summary>
    Declined,

    Done,

    /// <summary>The rule does not hold for this person any more.</summary>
    Withdrawn,
}

/// <summary>
/// A rule that fired for a person, with what it said then: it can be read after the rule changed or went. Its key is rule and period, so
/// that nothing fires twice. Subject is a line or a course.
/// </summary>
internal sealed record FiredRule
{
    public required string Rule { get; init; }

    /// <summary>Counts from 1; only a course that is asked again has more.</summary>
    public required int Period { get; init; }
    public required FiredKind Kind { get; init; }
    public required string Subject { get; init; }
    public required string Because { get; init; }

    /// <summary>The job role that it fired for; null when it is for everybody.</summary>
    public required string? JobRole { get; init; }
    public required DateTimeOffset FiredAt { get; init; }
    public required FiredState State { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The last day on which a course can be completed in time.</summary>
    public DateOnly? Deadline { get; init; }
    public DateOnly? DoneOn { get; init; }

    /// <summary>The course was complete when this period began: it is asked anew, and <see cref="Again"/> names the units done since.</summary>
    public bool Redo { get; init; }
    public IReadOnlyList<string> Again { get; init; } = [];
    public ETag ETag { get; init; }

    /// <summary>Whether it is this rule that fired, and about the same thing: a rule that asks something else now is another one.</summary>
    public bool IsOf(Rule rule, Operations catalogue) => rule.Id == Rule && Kind switch
    {
        FiredKind.Required => rule.Require is { } course && catalogue.FindCourse(Subject)?.Id == course,
        FiredKind.Assigned => rule.Assign is { } line && catalogue.FindLine(Subject)?.Id == line,
        _ => rule.Propose is { } line && catalogue.FindLine(Subject)?.Id == line,
    };

    public bool AsksAgain(string unit) => Redo && State == FiredState.Open && !Again.Contains(unit);

    /// <summary>
    /// The same after something was said of units of its course. A course that was complete before the period began has to be done
    /// again, unit by unit, however each is known; one that was not is done as soon as it is complete. One that was done and is not any
    /// more is asked with a term that begins now; a rule that is gone asks nothing.
    /// </summary>
    public FiredRule After(Course course, CourseMarks marks, IReadOnlyDictionary<string, UnitMark> said, DateTimeOffset now, Rule? rule = null)
    {
        var again = Redo
            ? Again.Except(said.Keys).Concat(said.Where(unit => unit.Value.IsDone).Select(unit => unit.Key)).Order(StringComparer.Ordinal).ToList()
            : Again;
        var done = Redo
            ? again.Count > 0 && course.Units.All(unit => unit.Optional || again.Contains(unit.Id))
            : ProgressRules.Summarise(course, marks).IsComplete;
        var state = done ? FiredState.Done : FiredState.Open;
        if (State == FiredState.Done && !done)
        {
            return rule?.Within is { } within
                ? this with { Again = again, State = FiredState.Open, ChangedAt = now, DoneOn = null, Deadline = CalendarPeriod.Of(within).After(LocalTime.DayOf(now)) }
                : this;
        }

        return state == State && again.SequenceEqual(Again)
            ? this
            : this with { Again = again, State = state, ChangedAt = now, DoneOn = !done ? null : State == FiredState.Done ? DoneOn : LocalTime.DayOf(now) };
    }
}
