using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.LearningLog;
using Academy.Functions.Lines;
using Academy.Functions.Progress;
using Academy.Functions.Rules;
using Academy.Functions.Web;

namespace Academy.Functions.People;

/// <summary>GET /api/me: profile, enrolments, progress per course, lines, log, job roles and what the rules did for who asks, in one query.</summary>
internal static class ShowMe
{
    public sealed record Response(
        string Name,
        string Municipality,
        IReadOnlyList<string> Roles,
        IReadOnlyList<EnrolmentLine> Enrolments,
        IReadOnlyList<CourseLine> Courses,
        IReadOnlyList<FollowedLine> Lines,
        IReadOnlyList<LogLine> Log,
        IReadOnlyList<string> JobRoles,
        IReadOnlyList<FiredLine> Fired);

    public sealed record EnrolmentLine(string Run, string? Course, string State, DateTimeOffset ChangedAt);

    public sealed record CourseLine(string Course, int Done, int Of, DateTimeOffset ChangedAt);

    /// <summary>Next: the first course of the line that is not completed; null when all are, or when the edition has the line no more.</summary>
    public sealed record FollowedLine(string Line, DateTimeOffset Since, int Done, int Of, string? Next);

    public sealed record LogLine(string Id, string What, string On, int? Minutes, string? Course, string? Competence, string? Note);

    /// <summary>What the academy did of its own accord. Subject: a line or a course. State withdrawn: it is not asked any more.</summary>
    public sealed record FiredLine(string Rule, int Period, string Kind, string Subject, string Because, string? JobRole, DateTimeOffset FiredAt, string State, string? Deadline, string? DoneOn);

    public static void Map(IEndpointRouteBuilder me) => me.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, OperationsFolder operations, PeopleTable people, TimeProvider time, CancellationToken cancellationToken)
    {
        var identity = http.Person();
        var person = await people.ReadAsync(identity.Person, cancellationToken);
        return TypedResults.Json(ResponseOf(person, identity.Municipality, identity.Roles, operations.Current, http.Edition().Edition, time.GetUtcNow()), AcademyJson.Default.ShowMeResponse);
    }

    private static Response ResponseOf(Person person, string municipality, IReadOnlyList<string> roles, Operations catalogue, Edition edition, DateTimeOffset now)
    {
        var standings = CourseStanding.Of(catalogue, person.Courses);
        var firing = new Firing(person, catalogue, now);
        return new Response(
            person.Profile?.Name ?? "",
            municipality,
            roles,
            [.. person.Enrolments.Select(copy => new EnrolmentLine(copy.Run, catalogue.FindRun(copy.Run)?.Course, EnrolmentAnswer.WordOf(copy.State), copy.ChangedAt))],
            [.. standings.Select(standing => new CourseLine(standing.Course.Id, standing.Summary.Done, standing.Summary.Of, standing.Marks.At))],
            [.. person.Lines.Select(followed => LineOf(followed, catalogue, edition, standings))],
            [.. person.Log.Select(LogOf)],
            person.Profile?.JobRoles ?? [],
            [.. person.Fired.Select(fired => FiredOf(fired, firing))]);
    }

    private static FollowedLine LineOf(Lines.FollowedLine followed, Operations catalogue, Edition edition, IReadOnlyList<CourseStanding> standings)
    {
        if (catalogue.FindLine(edition, followed.Line) is not { } line)
        {
            return new FollowedLine(followed.Line, followed.Since, 0, 0, null);
        }

        var standing = LineStanding.For(line, catalogue, edition, standings);
        return new FollowedLine(line.Id, followed.Since, standing.Done, standing.Of, standing.Next?.Course.Id);
    }

    private static FiredLine FiredOf(FiredRule fired, Firing firing) => new(
        fired.Rule,
        fired.Period,
        MarkText.Word(fired.Kind),
        fired.Subject,
        fired.Because,
        fired.JobRole,
        fired.FiredAt,
        MarkText.Word(fired.State == FiredState.Open && firing.HoldingOf(fired) is null ? FiredState.Withdrawn : fired.State),
        fired.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        fired.DoneOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static LogLine LogOf(LogEntry entry) =>
        new(entry.Id, entry.What, entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Minutes, entry.Course, entry.Competence, entry.Note);
}
