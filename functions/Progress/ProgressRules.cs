using Academy.Functions.Catalogue;

namespace Academy.Functions.Progress;

/// <summary>What a learner may say of their own progress, and what it adds up to. Pure.</summary>
internal static class ProgressRules
{
    /// <summary>The states as they are written on the wire.</summary>
    public static UnitState? StateOf(string? word) => word switch
    {
        "notStarted" => UnitState.NotStarted,
        "completed" => UnitState.Completed,
        "waived" => UnitState.Waived,
        _ => null,
    };

    public static string WordOf(UnitState state) => state switch
    {
        UnitState.Completed => "completed",
        UnitState.Waived => "waived",
        _ => "notStarted",
    };

    /// <summary>
    /// A learner says that they master it, from an equal course or from work. That they were tested or that the
    /// organisation excuses them is for the quiz and the coordinator to say.
    /// </summary>
    public static WaiverReason? OwnReasonOf(string? word) => word switch
    {
        "equivalentAu" => WaiverReason.EquivalentAu,
        "equivalentOutsideActivity" => WaiverReason.EquivalentOutsideActivity,
        _ => null,
    };

    /// <summary>Being at a meeting is recorded by who leads it; passing a quiz by the quiz.</summary>
    public static bool MayDeclare(Unit unit, UnitState state) =>
        state != UnitState.Completed || unit.Kind is "e-learning" or "micro" or "assignment";

    /// <summary>
    /// What a learner's own word makes of a unit. What is known from elsewhere (a meeting, a quiz, a coordinator) stays as it is:
    /// saying that it was done adds nothing, and taking it back is not theirs to do (null).
    /// </summary>
    public static UnitMark? Declare(UnitMark known, UnitMark wish) => (known, wish) switch
    {
        ({ IsOwnWord: true }, _) => wish,
        (_, { IsDone: true }) => known,
        _ => null,
    };

    /// <summary>A coordinator excuses somebody from a unit that is not done, or takes that excuse back; null: the rest is not theirs to change.</summary>
    public static UnitMark? Excuse(UnitMark known, bool excused) => (known, excused) switch
    {
        ({ IsDone: false }, true) => Administrative,
        ({ IsOwnWord: true, State: UnitState.Waived }, true) => Administrative,
        (_, true) => known,
        ({ IsDone: false }, false) => known,
        ({ Reason: WaiverReason.Administrative }, false) => UnitMark.NotStarted,
        _ => null,
    };

    /// <summary>
    /// Presence says more than anybody's word; absence takes back presence that was recorded by mistake in the same run, and nothing
    /// else: who was there in another run has done the unit.
    /// </summary>
    public static UnitMark Attended(UnitMark known, string run, bool present) => (known.Evidence, present) switch
    {
        (Evidence.Attended, true) => known.In([run]),
        (_, true) => UnitMark.Attended.In([run]) with { Before = known.IsDone ? MarkText.Of(known) : null },
        (Evidence.Attended, false) => known.NotIn(run),
        _ => known,
    };

    /// <summary>Marks made on a device before signing in: they count where the account has nothing, and only where a learner may say so.</summary>
    public static ProgressChange Join(Course course, CourseMarks marks, IEnumerable<string> units)
    {
        var ticked = course.Units.Where(unit => units.Contains(unit.Id) && MayDeclare(unit, UnitState.Completed)).ToList();
        return new ProgressChange(ticked.Where(unit => !marks[unit.Id].IsDone).ToDictionary(unit => unit.Id, _ => UnitMark.Declared))
        {
            // Where a course is asked again, what was done already is done once more.
            Said = ticked.ToDictionary(unit => unit.Id, _ => UnitMark.Declared),
        };
    }

    /// <summary>
    /// When a course is completed after a change: now, when a required unit was done or became better known by it; otherwise when it was
    /// before. What is optional, or done once more, moves no date: it stands on the certificate, and a repeat counts from it.
    /// </summary>
    public static DateTimeOffset? DoneAt(Course course, CourseMarks before, CourseMarks after, DateTimeOffset now) =>
        !Summarise(course, after).IsComplete ? null
        : course.Units.Any(unit => !unit.Optional && after[unit.Id].Rank > before[unit.Id].Rank) ? now
        : before.DoneAt ?? before.At;

    public static CourseSummary Summarise(Course course, CourseMarks marks)
    {
        var required = course.Units.Where(unit => !unit.Optional).ToList();
        return new CourseSummary(course.Id, required.Count(unit => marks[unit.Id].IsDone), required.Count);
    }

    private static readonly UnitMark Administrative = new(UnitState.Waived, WaiverReason.Administrative, Evidence.Declared);
}
