using Academy.Functions.Storage;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Identities;

/// <summary>
/// User ids of editions that were erased while a session with them may still be there: partition = edition, x|print of the user id.
/// As long as that session can live nobody gets that user id but the Entra account that had it: anybody can call /api/roles, and would
/// otherwise take a colleague's account with the session that their own erasure left. Only keyed prints are kept, for a day.
/// </summary>
internal sealed partial class ErasedSignIns(TableServiceClient tables, IOptions<Evaluations.LinkOptions> options, TimeProvider time)
{
    private const string UserPurpose = "academy-erased-user-1";
    private const string AccountPurpose = "academy-erased-account-1";

    private readonly TableClient _table = tables.GetTableClient("Identities");

    public async Task RememberAsync(string edition, string userId, string tenant, string objectId, CancellationToken cancellationToken)
    {
        var key = options.Value.LinkKey;
        var row = new TableEntity(edition, RowOf(key, edition, userId)) { ["Account"] = AccountOf(key, tenant, objectId), ["ErasedAt"] = time.GetUtcNow() };
        await _table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>False: another account had this user id until a moment ago. A key that is being replaced is tried too.</summary>
    public async Task<bool> MayHaveAsync(string edition, string userId, string tenant, string objectId, CancellationToken cancellationToken)
    {
        var may = true;
        foreach (var key in options.Value.LinkKeys.Keys)
        {
            var found = await _table.GetEntityIfExistsAsync(edition, RowOf(key, edition, userId), cancellationToken: cancellationToken);
            may = may && (!found.HasValue || found.Value!.GetString("Account") == AccountOf(key, tenant, objectId));
        }

        LeaveErasedUnguarded(ref may);
        return may;
    }

    /// <summary>The development build can give a user id that was erased to anybody, to show that a test notices.</summary>
    static partial void LeaveErasedUnguarded(ref bool may);

    private string RowOf(string key, string edition, string userId) => "x|" + PrintOf(key, UserPurpose, $"{edition}\n{userId}");

    private string AccountOf(string key, string tenant, string objectId) => PrintOf(key, AccountPurpose, $"{tenant.ToLowerInvariant()}\n{objectId.ToLowerInvariant()}");

    private string PrintOf(string key, string purpose, string text) => Convert.ToHexStringLower(KeyedPrint.Of(options.Value.LinkKeys[key], purpose, text));
}
