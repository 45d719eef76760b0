using System.Collections.Concurrent;
using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Runs;

/// <summary>
/// GET /api/pagina/beheer?zoek=: the runs that one's own municipality organises, coming and lately ended, with how full they are, and
/// those of others that own people are in. Counts only; who is in a run stands on its own page.
/// </summary>
internal sealed class OrganisedRunPages(OperationsFolder operations, RunTable runs, OwnPeopleElsewhere elsewhere, TimeProvider time)
{
    private const int MostShown = 50;
    private const int MostAskedFor = 100;
    private const int AtOnce = 16;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(56);

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet("/beheer", (HttpContext http, string? zoek, OrganisedRunPages organised, CancellationToken cancellationToken) =>
            organised.ShowAsync(http, zoek, cancellationToken));

    private async Task<IResult> ShowAsync(HttpContext http, string? asked, CancellationToken cancellationToken)
    {
        var words = (asked ?? "").Trim();
        if (words.Length > MostAskedFor)
        {
            return PageProblem.Of(Problems.Invalid("zoek", $"Zoek met hooguit {MostAskedFor} tekens."));
        }

        var now = time.GetUtcNow();
        var found = operations.Current.Runs
            .Where(run => run.Organiser == http.Person().Municipality && run.Ends > now - Recent && IsAbout(run, words))
            .ToLookup(run => run.Ends > now);
        var coming = found[true].OrderBy(run => run.Starts).ThenBy(run => run.Key, StringComparer.Ordinal).ToList();
        var ended = found[false].OrderByDescending(run => run.Ends).ThenBy(run => run.Key, StringComparer.Ordinal).ToList();
        var shown = await CountAsync([.. coming.Take(MostShown), .. ended.Take(MostShown)], cancellationToken);
        var others = await elsewhere.ReadAsync(http.Person().Municipality, run => IsAbout(run, words), cancellationToken);
        return new PageResult(Page.Of<OrganisedRunsPage, OrganisedRunsPageModel>("Uitvoeringen van je gemeente", new OrganisedRunsPageModel
        {
            Search = words,
            Municipality = operations.Current.FindEdition(http.Person().Municipality)?.Municipality ?? http.Person().Municipality,
            Coming = [.. coming.Take(MostShown).Select(run => shown[run.Key])],
            ComingInAll = coming.Count,
            Ended = [.. ended.Take(MostShown).Select(run => shown[run.Key])],
            EndedInAll = ended.Count,
            Elsewhere = [.. others.Select(LineOf)],
        }));
    }

    private RunElsewhere LineOf(OwnPeople own) => new(
        TitleOf(own.Run),
        Participants.ParticipantPages.PathOf(own.Run.Key),
        $"{DutchDates.Day(own.Run.Starts)}, {own.Run.Meetings[0].Place}",
        operations.Current.FindEdition(own.Run.Organiser)?.Municipality ?? own.Run.Organiser,
        own.Seated,
        own.Waiting);

    private bool IsAbout(CourseRun run, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            $"{TitleOf(run)} {run.Meetings[0].Place} {DutchDates.Run(run)}".Contains(word, StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyDictionary<string, OrganisedRun>> CountAsync(IEnumerable<CourseRun> shown, CancellationToken cancellationToken)
    {
        var counted = new ConcurrentDictionary<string, OrganisedRun>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(shown, parallel, async (run, token) => counted[run.Key] = await CountAsync(run, token));
        return counted;
    }

    private async Task<OrganisedRun> CountAsync(CourseRun run, CancellationToken cancellationToken)
    {
        var row = await runs.FindAsync(run.Key, cancellationToken);
        // Where nobody ever joined the line, there is no line to read.
        var waiting = row is { WaitingSequence: > 0 } ? row.Waiting ?? (await runs.ReadWaitingListAsync(run.Key, cancellationToken)).Count : 0;
        return new OrganisedRun
        {
            Title = TitleOf(run),
            Url = "/api/pagina/beheer/uitvoering/" + run.Key,
            When = DutchDates.Day(run.Starts),
            Place = run.Meetings[0].Place,
            Enrolled = row?.Taken ?? 0,
            Seats = row?.Seats ?? run.Seats,
            Waiting = waiting,
            Minimum = run.Minimum,
            IsOff = run.Cancelled is not null || row is { Cancelled: true },
            IsOver = run.Ends <= time.GetUtcNow(),
        };
    }

    private string TitleOf(CourseRun run) => operations.Current.FindCourse(run.Course)?.Title ?? run.Course;
}
