using Academy.Functions.Catalogue;

namespace Academy.Functions.Progress;

/// <summary>Who leads a meeting says who was there: the units that were met become done with evidence attended. Doing it again changes nothing.</summary>
internal sealed class RecordAttendance(OperationsFolder operations, ChangeProgress progress)
{
    /// <summary>
    /// Present: the units become attended in this run. Absent: what was recorded as attended in it is taken back, and nothing else.
    /// Units and courses that the catalogue does not have (any more) are left out.
    /// </summary>
    /// <returns>False: too busy, nothing was recorded; try again later.</returns>
    public async Task<bool> RecordAsync(string person, string run, string courseId, IReadOnlyCollection<string> units, bool present, CancellationToken cancellationToken)
    {
        if (operations.Current.FindCourse(courseId) is not { } course)
        {
            return true;
        }

        var met = course.Units.Where(unit => units.Contains(unit.Id)).ToList();
        return await progress.ChangeAsync(
            person,
            course,
            marks => present ? Present(met, marks, run) : Absent(met, marks, run),
            cancellationToken);
    }

    private static ProgressChange Present(IReadOnlyList<Unit> met, CourseMarks marks, string run) =>
        new(met.ToDictionary(unit => unit.Id, unit => ProgressRules.Attended(marks[unit.Id], run, present: true)));

    /// <summary>Where the unit has to be done again, it was not done in this run, though it may have been in an earlier one.</summary>
    private static ProgressChange Absent(IReadOnlyList<Unit> met, CourseMarks marks, string run)
    {
        var units = met.ToDictionary(unit => unit.Id, unit => ProgressRules.Attended(marks[unit.Id], run, present: false))
            .Where(unit => unit.Value != marks[unit.Key]).ToDictionary();
        return new ProgressChange(units) { Said = units.ToDictionary(unit => unit.Key, _ => UnitMark.NotStarted) };
    }

    /// <summary>The units that the meetings of a run stand for.</summary>
    public static IReadOnlyList<string> UnitsOf(CourseRun run) => [.. run.Meetings.Select(meeting => meeting.Unit).OfType<string>().Distinct()];
}
