using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Progress;
using Academy.Functions.Web;

namespace Academy.Functions.People;

/// <summary>GET /api/me: profile, enrolments and progress of who asks.</summary>
internal static class ShowMe
{
    public sealed record Response(string Name, string Municipality, IReadOnlyList<string> Roles, IReadOnlyList<EnrolmentLine> Enrolments, IReadOnlyList<CourseLine> Courses);

    public sealed record EnrolmentLine(string Run, string? Course, string State, DateTimeOffset ChangedAt);

    public sealed record CourseLine(string Course, int Done, int Of);

    public static void Map(IEndpointRouteBuilder me) => me.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, OperationsFolder operations, PeopleTable people, CancellationToken cancellationToken)
    {
        var identity = http.Person();
        var person = await people.ReadAsync(identity.Person, cancellationToken);
        var catalogue = operations.Current;
        return TypedResults.Json(
            new Response(
                person.Profile?.Name ?? "",
                identity.Municipality,
                identity.Roles,
                [.. person.Enrolments.Select(copy => new EnrolmentLine(copy.Run, catalogue.FindRun(copy.Run)?.Course, EnrolmentAnswer.WordOf(copy.State), copy.ChangedAt))],
                [.. person.Units.GroupBy(unit => unit.Course).Select(units => LineOf(catalogue.FindCourse(units.Key), units))]),
            AcademyJson.Default.ShowMeResponse);
    }

    private static CourseLine LineOf(Course? course, IGrouping<string, UnitProgress> units)
    {
        if (course is null)
        {
            return new CourseLine(units.Key, 0, 0);
        }

        var summary = ProgressRules.Summarise(course, units.Skip(1), units.First());
        return new CourseLine(course.Id, summary.Done, summary.Of);
    }
}
