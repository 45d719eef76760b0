using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Teams;

/// <summary>
/// Table Teams. Partition = learner: manager, whom they named and whether that one confirmed it; this row is the truth.
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
            ? new NamedManager(row.GetString("Manager")!, row.GetBoolean("Confirmed") == true, row.ETag)
            : null;
    }

    /// <summary>
    /// Names a manager, who has yet to confirm it. Naming the same one again changes nothing. Where to look goes first: what stops half
    /// way leaves no learner whom their manager does not find.
    /// </summary>
    public async Task NameAsync(string learner, string manager, CancellationToken cancellationToken)
    {
        var before = await FindAsync(learner, cancellationToken);
        List<TableEntity> rows = [new(manager, LearnerPrefix + learner) { ["At"] = time.GetUtcNow() }];
        if (before?.Manager != manager)
        {
            rows.Add(RowOf(learner, manager, confirmed: false));
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
            await _table.UpdateEntityAsync(RowOf(learner, manager, confirmed: true), named.ETag, TableUpdateMode.Replace, cancellationToken);
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

    /// <summary>Who names this manager, with whether it was confirmed.</summary>
    public async Task<IReadOnlyList<(string Learner, bool Confirmed)>> ReadTeamAsync(string manager, CancellationToken cancellationToken)
    {
        var team = new List<(string, bool)>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {manager} and RowKey ge {LearnerPrefix} and RowKey lt {"t}"}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            var learner = row.RowKey[LearnerPrefix.Length..];
            if (await FindAsync(learner, cancellationToken) is { } named && named.Manager == manager)
            {
                team.Add((learner, named.Confirmed));
            }
        }

        return team;
    }

    private TableEntity RowOf(string learner, string manager, bool confirmed) =>
        new(learner, ManagerRow) { ["Manager"] = manager, ["Confirmed"] = confirmed, ["At"] = time.GetUtcNow() };
}

/// <summary>Whom a learner named as their manager.</summary>
internal sealed record NamedManager(string Manager, bool Confirmed, ETag ETag = default);
