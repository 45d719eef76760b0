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
    /// <summary>The actor of what follows by rule from something that somebody else did.</summary>
    public const string Academy = "academy";

    private readonly TableClient _table = tables.GetTableClient("Audit");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>
    /// Makes a change of the signed-in person with its line around it. The line is there before the change, so nothing happens that is
    /// not in it; one that stays "Asked" tells of a change whose outcome nobody knows.
    /// </summary>
    public Task RecordAsync(HttpContext http, AuditAction action, string about, Func<Task> change, CancellationToken cancellationToken) =>
        RecordAsync(action, http.Person().Person, about, http.Edition().Slug, change, cancellationToken);

    /// <summary>The same for a change that can be refused: <paramref name="resultOf"/> says in a word what came of it.</summary>
    public Task<T> RecordAsync<T>(
        HttpContext http, AuditAction action, string about, Func<Task<T>> change, Func<T, string> resultOf, CancellationToken cancellationToken) =>
        RecordAsync(action, http.Person().Person, about, http.Edition().Slug, change, resultOf, cancellationToken);

    /// <summary>Personal data that goes to who asked: the line is there before the answer is.</summary>
    public Task RecordReadAsync(HttpContext http, AuditAction action, string about, CancellationToken cancellationToken) =>
        RecordAsync(http, action, about, () => Task.CompletedTask, cancellationToken);

    public Task RecordAsync(AuditAction action, string actor, string about, string origin, Func<Task> change, CancellationToken cancellationToken) =>
        RecordAsync(action, actor, about, origin, async () => { await change(); return "Done"; }, result => result, cancellationToken);

    private async Task<T> RecordAsync<T>(
        AuditAction action, string actor, string about, string origin, Func<Task<T>> change, Func<T, string> resultOf, CancellationToken cancellationToken)
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
        var outcome = await change();
        await _table.UpsertEntityAsync(new TableEntity(day, row) { ["Result"] = resultOf(outcome) }, TableUpdateMode.Merge, CancellationToken.None);
        return outcome;
    }
}
