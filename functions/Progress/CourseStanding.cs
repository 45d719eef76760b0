using Academy.Functions.Catalogue;

namespace Academy.Functions.Progress;

/// <summary>A course that somebody began, with what they did of it.</summary>
internal sealed record CourseStanding(Course Course, CourseMarks Marks)
{
    public CourseSummary Summary { get; } = ProgressRules.Summarise(Course, Marks);

    public bool IsComplete => Summary.IsComplete;

    /// <summary>When it was completed; of a course that is not, when anything of it changed last.</summary>
    public DateTimeOffset At => (IsComplete ? Marks.DoneAt : null) ?? Marks.At;

    /// <summary>Time spent: units that were done; what was waived took none.</summary>
    public TimeSpan Time => TimeSpan.FromTicks(Course.Units
        .Where(unit => Marks[unit.Id].State == UnitState.Completed)
        .Sum(unit => StudyTime.Of(unit.Duration).Ticks));

    /// <summary>How each kind of what is done is known, once each: aanwezig geweest, toets gehaald.</summary>
    public IReadOnlyList<string> Evidence => [.. Course.Units.Select(unit => Marks[unit.Id]).Where(mark => mark.IsDone).Select(ProgressWords.EvidenceOf).Distinct()];

    /// <summary>The courses of the catalogue of today; records under an id that a course had before count for it.</summary>
    public static IReadOnlyList<CourseStanding> Of(Operations catalogue, IEnumerable<CourseMarks> courses) =>
    [
        .. from marks in courses
           where marks.IsBegun
           let course = catalogue.FindCourse(marks.Course)
           where course is not null
           group marks by course into same
           let joined = same.Select(marks => marks with { Course = same.Key.Id }).Aggregate((one, other) => one.Joined(other))
           orderby joined.At descending, same.Key.Id
           select new CourseStanding(same.Key, joined),
    ];
}
