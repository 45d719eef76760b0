using Academy.Functions.Identities;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>
/// Takes the name and address out of sign-ins that no request followed within a day: nobody made the session that goes with them. The
/// person behind the sign-in stays who they are. User ids that were erased are anybody's again when no session with them can live.
/// </summary>
internal sealed class CleanSignIns(TableServiceClient tables, IdentityTable identities, TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly TableClient _identities = tables.GetTableClient("Identities");

    public async Task RunAsync(string edition, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - Longest;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {edition} and ToldAt lt {before}");
        await foreach (var row in _identities.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            if (await identities.FindAsync(edition, row.RowKey[2..], cancellationToken) is { Told: not null } signedIn)
            {
                await identities.SettleAsync(edition, row.RowKey[2..], signedIn, cancellationToken);
            }
        }

        var erased = TableClient.CreateQueryFilter($"PartitionKey eq {edition} and RowKey ge {"x|"} and RowKey lt {"x}"} and ErasedAt lt {before}");
        await foreach (var row in _identities.QueryAsync(erased, cancellationToken: cancellationToken))
        {
            await _identities.TryDeleteAsync(row, cancellationToken);
        }
    }
}
