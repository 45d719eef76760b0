using System.Globalization;
using System.Security.Cryptography;
using Academy.Functions.Storage;
using Academy.Functions.Web;

namespace Academy.Functions.Audit;

/// <summary>
/// Table Audit, one partition per UTC day, rows in order of time: who did what to what, from where, when, with what result
/// (BIO2 8.15.01). Ids only, no names and no content.
/// </summary>
internal sealed class AuditTrail(TableServiceClient tables, TimeProvider time)
{
    private readonly TableClient _table = tables.GetTableClient("Audit");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>
    /// Makes a change of the signed-in person with its line around it. The line is there before the change, so nothing happens that is
    /// not in it; one that stays "Asked" tells of a change whose outcome nobody knows.
    /// </summary>
    public Task RecordAsync(HttpContext http, AuditAction action, string about, Func<Task> change, CancellationToken cancellationToken) =>
        RecordAsync(action, http.Person().Person, about, http.Edition().Slug, change, cancellationToken);

    public async Task RecordAsync(AuditAction action, string actor, string about, string origin, Func<Task> change, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var day = at.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var row = string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:HHmmss.fffffff}|{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
        var line = new TableEntity(day, row)
        {
            ["Action"] = action.ToString(),
            ["Object"] = about,
            ["Actor"] = actor,
            ["Origin"] = origin,
            ["At"] = at,
            ["Result"] = "Asked",
        };
        await _table.AddEntityAsync(line, cancellationToken);
        await change();
        await _table.UpsertEntityAsync(new TableEntity(day, row) { ["Result"] = "Done" }, TableUpdateMode.Merge, CancellationToken.None);
    }
}
