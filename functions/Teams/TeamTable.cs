using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Teams;

/// <summary>
/// Table Teams. Partition = learner: manager, whom they named, whether that one confirmed it, and what they read of what is seen; this row is the truth.
/// Partition = manager: t|learner, where to look for who named them. It may be left over, and never counts by itself.
/// </summary>
internal sealed partial class TeamTable(TableServiceClient tables, TimeProvider time)
{
    private const string ManagerRow = "manager";
    private const string LearnerPrefix = "t|";

    private readonly TableClient _table = tables.GetTableClient("Teams");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Whom a learner named; null when nobody.</summary>
    public async Task<NamedManager?> FindAsync(string learner, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(learner, ManagerRow, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row }
            ? new NamedManager(row.GetString("Manager")!, row.GetBoolean("Confirmed") == true, row.GetString("Told") ?? "", row.ETag)
            : null;
    }

    /// <summary>
    /// Names a manager, who has yet to confirm it. Naming the same one again changes nothing. Where to look goes first: what stops half
    /// way leaves no learner whom their manager does not find.
    /// </summary>
    public async Task NameAsync(string learner, string manager, string told, CancellationToken cancellationToken)
    {
        var before = await FindAsync(learner, cancellationToken);
        List<TableEntity> rows = [new(manager, LearnerPrefix + learner) { ["At"] = time.GetUtcNow() }];
        if (before?.Manager != manager)
        {
            rows.Add(RowOf(learner, new NamedManager(manager, Confirmed: false, told)));
        }

        LeaveOrderUnguarded(rows);
        foreach (var row in rows)
        {
            await _table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }

        if (before is not null && before.Manager != manager)
        {
            await _table.DeleteEntityAsync(before.Manager, LearnerPrefix + learner, cancellationToken: cancellationToken);
        }
    }

    /// <summary>The learner read what is seen under a decision. Nothing changes when they name nobody (any more).</summary>
    public async Task TellAsync(string learner, string told, CancellationToken cancellationToken)
    {
        while (await FindAsync(learner, cancellationToken) is { } named && named.Told != told)
        {
            try
            {
                await _table.UpdateEntityAsync(RowOf(learner, named with { Told = told }), named.ETag, TableUpdateMode.Replace, cancellationToken);
            }
            catch (RequestFailedException changed) when (changed.Status is 412 or 404)
            {
                // Confirmed or ended at the same moment: look again.
                continue;
            }
        }
    }

    /// <summary>The development build can write the name before the place to look, to show that the auditor notices.</summary>
    static partial void LeaveOrderUnguarded(List<TableEntity> rows);

    /// <summary>The manager says that it is so. False when the learner does not name them (any more).</summary>
    public async Task<bool> ConfirmAsync(string learner, string manager, CancellationToken cancellationToken)
    {
        if (await FindAsync(learner, cancellationToken) is not { } named || named.Manager != manager)
        {
            return false;
        }

        try
        {
            // Only as it was read: meanwhile the learner may have named another.
            await _table.UpdateEntityAsync(RowOf(learner, named with { Confirmed = true }), named.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 404)
        {
            return await FindAsync(learner, cancellationToken) is { Confirmed: true } now && now.Manager == manager;
        }
    }

    /// <summary>Either of the two ends it. Ending what is not there (any more) changes nothing.</summary>
    public async Task EndAsync(string learner, string manager, CancellationToken cancellationToken)
    {
        if (await FindAsync(learner, cancellationToken) is { } named && named.Manager == manager)
        {
            try
            {
                await _table.DeleteEntityAsync(learner, ManagerRow, named.ETag, cancellationToken);
            }
            catch (RequestFailedException changed) when (changed.Status == 412)
            {
                // Confirmed at the same moment: that one is ended too. Named another: that one stays.
                await EndAsync(learner, manager, cancellationToken);
                return;
            }
        }

        await _table.DeleteEntityAsync(manager, LearnerPrefix + learner, cancellationToken: cancellationToken);
    }

    /// <summary>Who names this manager, and how that stands.</summary>
    public async Task<IReadOnlyList<(string Learner, NamedManager Named)>> ReadTeamAsync(string manager, CancellationToken cancellationToken)
    {
        var team = new List<(string, NamedManager)>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {manager} and RowKey ge {LearnerPrefix} and RowKey lt {"t}"}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            var learner = row.RowKey[LearnerPrefix.Length..];
            if (await FindAsync(learner, cancellationToken) is { } named && named.Manager == manager)
            {
                team.Add((learner, named));
            }
        }

        return team;
    }

    private TableEntity RowOf(string learner, NamedManager named) =>
        new(learner, ManagerRow) { ["Manager"] = named.Manager, ["Confirmed"] = named.Confirmed, ["Told"] = named.Told, ["At"] = time.GetUtcNow() };
}

/// <summary>Whom a learner named as their manager. Told is the mark of the decision under which they read what is seen; empty: of none.</summary>
internal sealed partial record NamedManager(string Manager, bool Confirmed, string Told, ETag ETag = default)
{
    /// <summary>Both said so, and the learner read what is seen under the decision that holds now.</summary>
    public bool IsSeenUnder(string? decision)
    {
        var hasRead = Told == ViewDecision.MarkOf(decision);
        LeaveToldUnguarded(ref hasRead);
        return Confirmed && decision is not null && hasRead;
    }

    /// <summary>The development build can show what the learner was not told, to show that a test notices.</summary>
    static partial void LeaveToldUnguarded(ref bool hasRead);
}
