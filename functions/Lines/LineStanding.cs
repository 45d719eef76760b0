using Academy.Functions.Catalogue;
using Academy.Functions.Progress;

namespace Academy.Functions.Lines;

/// <summary>Where somebody stands with a learning line: step by step what is left. Pure.</summary>
internal sealed record LineStanding(LearningLine Line, IReadOnlyList<StepStanding> Steps)
{
    public int Done => Steps.SelectMany(step => step.Courses).Where(course => course.Done).DistinctBy(course => course.Course.Id).Count();

    public int Of => Steps.SelectMany(step => step.Courses).DistinctBy(course => course.Course.Id).Count();

    /// <summary>The first course that is not done, in the order of the line; null when all are.</summary>
    public StepCourse? Next => Steps.SelectMany(step => step.Courses).FirstOrDefault(course => !course.Done);

    /// <summary>A course that the edition does not show (any more) is not asked of anyone.</summary>
    public static LineStanding For(LearningLine line, Operations catalogue, Edition edition, IEnumerable<CourseStanding> standings)
    {
        var done = standings.Where(standing => standing.IsComplete).Select(standing => standing.Course.Id).ToHashSet();
        return new LineStanding(
            line,
            [
                .. from step in line.Steps
                   let courses = step.Courses.Select(id => catalogue.FindCourse(edition, id)).OfType<Course>()
                   select new StepStanding(step.Title, [.. courses.Select(course => new StepCourse(course, done.Contains(course.Id)))]),
            ]);
    }
}

/// <summary>One step, with its courses.</summary>
internal sealed record StepStanding(string Title, IReadOnlyList<StepCourse> Courses);

/// <summary>One course of a step, and whether it is completed.</summary>
internal sealed record StepCourse(Course Course, bool Done);
