using Academy.Auditor.Checks;
using Academy.Auditor.Reading;

namespace Academy.Auditor;

/// <summary>
/// Reads all that the academy stored, queued and mailed with eyes of its own, and says what breaks one of the invariants.
/// It shares the storage clients and the data catalogue with the app, and none of its rules.
/// </summary>
internal static class Inspection
{
    public static async Task<AuditReport> RunAsync(AuditRequest request, CancellationToken cancellationToken)
    {
        var everything = await ReadStorage.AllAsync(request.Storage, cancellationToken);
        var mails = request.Mailbox is { } mailbox ? await ReadMailbox.AllAsync(mailbox, cancellationToken) : null;
        return Of(request, new Snapshot(everything.Rows, everything.Messages, mails));
    }

    public static AuditReport Of(AuditRequest request, Snapshot everything)
    {
        var snapshot = request.Runs is { } runs ? everything.Within(runs) : everything;
        List<Finding> findings =
        [
            .. SeatsAreCounted.Check(snapshot, request),
            .. AnswersAreTrue.Check(snapshot, request),
            .. LineIsInOrder.Check(snapshot, request),
            .. MailsEnd.Check(snapshot, request),
            .. MailsArrive.Check(snapshot),
            .. MomentsAreKept.Check(snapshot, request),
            .. CopiesAgree.Check(snapshot, request),
            .. NothingIsLeftOver.Check(snapshot, request),
            .. MessagesMeanSomething.Check(snapshot),
            .. SignInsAreFound.Check(snapshot),
            .. ProgressAddsUp.Check(snapshot),
            .. AnswersAreCounted.Check(snapshot),
            .. OnlyWhatIsCatalogued.Check(snapshot),
            .. KeysNameNobody.Check(snapshot),
        ];
        var leaving = everything.Of("Due").Select(row => row.RowKey.Split('|')).Where(keys => keys is [_, "Erase", ..]).Select(keys => keys[2]).ToHashSet();
        return new AuditReport(snapshot.Counts(request.History.Count), [.. findings.Where(finding => request.Drained || !IsOfWhoLeaves(finding, leaving))]);
    }

    /// <summary>
    /// A change that was under way while its person was erased leaves rows in their own partition, until the second erasure that is
    /// planned; and who signs up once more then stands in the run again, while the message of the sign-off has lost its mail.
    /// </summary>
    private static bool IsOfWhoLeaves(Finding finding, HashSet<string> leaving) => finding switch
    {
        { Table: "People", Partition: var person } => leaving.Contains(person),
        { Table: "mails" } => finding.Row.Split('|') is ["m", _, var person, _] && leaving.Contains(person),
        _ => false,
    };
}
