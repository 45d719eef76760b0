using Academy.Functions.Catalogue;

namespace Academy.Functions.Progress;

/// <summary>Who leads a meeting says who was there: the units that were met become done with evidence attended. Doing it again changes nothing.</summary>
internal sealed class RecordAttendance(OperationsFolder operations, ChangeProgress progress)
{
    /// <summary>
    /// Present: the units become attended. Absent: what was recorded as attended before is taken back, and nothing else.
    /// Units and courses that the catalogue does not have (any more) are left out.
    /// </summary>
    /// <returns>False: too busy, nothing was recorded; try again later.</returns>
    public async Task<bool> RecordAsync(string person, string courseId, IReadOnlyCollection<string> units, bool present, CancellationToken cancellationToken)
    {
        if (operations.Current.FindCourse(courseId) is not { } course)
        {
            return true;
        }

        var met = course.Units.Where(unit => units.Contains(unit.Id)).ToList();
        return await progress.ChangeAsync(
            person,
            course,
            marks => new ProgressChange(met.ToDictionary(unit => unit.Id, unit => ProgressRules.Attended(marks[unit.Id], present))),
            cancellationToken);
    }

    /// <summary>The units that the meetings of a run stand for.</summary>
    public static IReadOnlyList<string> UnitsOf(CourseRun run) => [.. run.Meetings.Select(meeting => meeting.Unit).OfType<string>().Distinct()];
}
