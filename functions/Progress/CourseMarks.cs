using System.Collections.Immutable;

namespace Academy.Functions.Progress;

/// <summary>What one person has done of one course, unit by unit, and when that last changed. A unit that is not named is not done.</summary>
internal sealed record CourseMarks(string Course, ImmutableSortedDictionary<string, UnitMark> Units, DateTimeOffset At)
{
    public static CourseMarks None(string course) => new(course, ImmutableSortedDictionary.Create<string, UnitMark>(StringComparer.Ordinal), default);

    /// <summary>When the last of the required units was done; null as long as the course is not completed.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    public bool IsBegun => !Units.IsEmpty;

    public UnitMark this[string unit] => Units.GetValueOrDefault(unit, UnitMark.NotStarted);

    /// <summary>The same course after some units changed.</summary>
    public CourseMarks With(IEnumerable<KeyValuePair<string, UnitMark>> changes, DateTimeOffset at)
    {
        var units = Units;
        foreach (var (unit, mark) in changes)
        {
            units = mark.IsDone ? units.SetItem(unit, mark) : units.Remove(unit);
        }

        return this with { Units = units, At = at };
    }

    /// <summary>Two records of one course (it had another id once) as one: per unit what is known best.</summary>
    public CourseMarks Joined(CourseMarks other) => this with
    {
        Units = Units.SetItems(other.Units.Select(unit => KeyValuePair.Create(unit.Key, this[unit.Key].Joined(unit.Value)))),
        At = At > other.At ? At : other.At,
        DoneAt = DoneAt > other.DoneAt ? DoneAt : other.DoneAt ?? DoneAt,
    };
}
