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

    /// <summary>Sums up the required units after a change of one of them.</summary>
    public static CourseSummary Summarise(Course course, IEnumerable<UnitProgress> before, UnitProgress change)
    {
        var done = before.Where(unit => unit.Unit != change.Unit).Append(change)
            .Where(unit => unit.State is UnitState.Completed or UnitState.Waived)
            .Select(unit => unit.Unit)
            .ToHashSet();
        var required = course.Units.Where(unit => !unit.Optional).ToList();
        return new CourseSummary(course.Id, required.Count(unit => done.Contains(unit.Id)), required.Count);
    }
}
