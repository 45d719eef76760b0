using Academy.Functions.Pages;

namespace Academy.Functions.Lines;

/// <summary>A line as its page and my learning show it.</summary>
internal static class LineModels
{
    public static LineModel Of(LineStanding standing, bool followed, string? because = null) => new()
    {
        Id = standing.Line.Id,
        Title = standing.Line.Title,
        Url = $"/leerlijnen/{standing.Line.Slug}/",
        Followed = followed,
        Because = followed ? because : null,
        Done = standing.Done,
        Of = standing.Of,
        Next = standing.Next is { } next ? LinkOf(next) : null,
        Steps = [.. standing.Steps.Select(step => new LineStepModel(step.Title, [.. step.Courses.Select(LinkOf)]))],
    };

    private static LineCourseModel LinkOf(StepCourse course) => new(course.Course.Title, $"/cursussen/{course.Course.Slug}/", course.Done);
}
