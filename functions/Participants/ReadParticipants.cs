using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.People;
using Academy.Functions.Runs;
using Academy.Functions.Web;

namespace Academy.Functions.Participants;

/// <summary>
/// Who is in a run and who waits, for a coordinator: all when their municipality organises it, else their own people only. Who
/// signed off is not shown. What is shown has its line in the audit trail before it goes out.
/// </summary>
internal sealed partial class ReadParticipants(OperationsFolder operations, RunTable runs, PeopleTable people, AuditTrail audit)
{
    private const int AtOnce = 16;

    /// <summary>Null: there is no such run, or nobody in it whom this coordinator may see.</summary>
    public async Task<ParticipantList?> ReadAsync(HttpContext http, string runKey, AuditAction action, CancellationToken cancellationToken)
    {
        if (operations.Current.FindRun(runKey) is not { } run)
        {
            return null;
        }

        var (row, enrolments) = (runs.FindAsync(run.Key, cancellationToken), runs.ReadEnrolmentsAsync(run.Key, cancellationToken));
        await Task.WhenAll(row, enrolments);
        var municipality = http.Person().Municipality;
        var active = (await enrolments).Where(enrolment => enrolment.IsActive).ToList();
        var named = await NameAsync(active, cancellationToken);
        var isOrganiser = run.Organiser == municipality;
        List<Participant> visible = [.. named.Where(participant => MayBeSeen(participant, isOrganiser, municipality))];
        if (!isOrganiser && visible.Count == 0)
        {
            return null;
        }

        await audit.RecordReadAsync(http, action, run.Key, cancellationToken);
        return new ParticipantList(
            run,
            isOrganiser,
            (await row)?.Seats ?? run.Seats,
            active.Count(enrolment => enrolment.HoldsSeat),
            active.Count(enrolment => !enrolment.HoldsSeat),
            [.. visible.OrderBy(participant => participant.PlaceInLine ?? 0).ThenBy(participant => participant.Name, DutchNames.Order)])
        {
            OffBecause = run.Cancelled?.Reason ?? (await row is { Cancelled: true } off ? off.Decided?.Reason ?? "" : null),
        };
    }

    private static bool MayBeSeen(Participant participant, bool isOrganiser, string municipality)
    {
        var mayBeSeen = isOrganiser || participant.Municipality == municipality;
        LeaveMunicipalityUnguarded(ref mayBeSeen);
        return mayBeSeen;
    }

    /// <summary>The development build can show everyone to everyone, to show that a test notices.</summary>
    static partial void LeaveMunicipalityUnguarded(ref bool mayBeSeen);

    private async Task<IReadOnlyList<Participant>> NameAsync(List<Enrolment> enrolments, CancellationToken cancellationToken)
    {
        var line = enrolments.Where(enrolment => !enrolment.HoldsSeat).OrderBy(enrolment => enrolment.Sequence).Select(enrolment => enrolment.Person).ToList();
        var named = new Participant[enrolments.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(enrolments.Index(), parallel, async (one, token) =>
        {
            var profile = await people.FindProfileAsync(one.Item.Person, token);
            var place = line.IndexOf(one.Item.Person);
            named[one.Index] = new Participant(
                one.Item.Person, profile?.Name ?? "", profile?.Municipality ?? "", one.Item.State, place < 0 ? null : place + 1);
        });
        return named;
    }
}
