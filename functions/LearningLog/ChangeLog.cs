using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Web;

namespace Academy.Functions.LearningLog;

/// <summary>PUT and DELETE /api/me/log/{entry}: add or change an entry of one's own (who adds one makes up its id), or remove it.</summary>
internal sealed class ChangeLog(OperationsFolder operations, LogTable log, TimeProvider time)
{
    public sealed record Request(string? What, string? On, int? Minutes, string? Course, string? Competence, string? Note);

    public static void Map(IEndpointRouteBuilder me)
    {
        me.MapPut("/log/{entry}", (HttpContext http, string entry, ChangeLog change, CancellationToken cancellationToken) => change.PutAsync(http, entry, cancellationToken));
        me.MapDelete("/log/{entry}", (HttpContext http, string entry, ChangeLog change, CancellationToken cancellationToken) => change.DeleteAsync(http, entry, cancellationToken));
    }

    /// <summary>What was typed as an entry, or what is wrong with it. An entry may lie in the past, on the Dutch calendar.</summary>
    public (LogEntry? Entry, IReadOnlyDictionary<string, string> Errors) Read(string id, LogFields fields) =>
        LogRules.Read(id, fields, operations.Current, DateOnly.FromDateTime(LocalTime.Of(time.GetUtcNow()).DateTime));

    private async Task<IResult> PutAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.ChangeLogRequest, cancellationToken);
        if (!LogRules.IsId(id))
        {
            return Problems.Invalid("entry", "Kies voor een regel een naam van 8 tot 32 letters en cijfers.");
        }

        var fields = new LogFields(request?.What, request?.On, request?.Minutes?.ToString(CultureInfo.InvariantCulture), request?.Course, request?.Competence, request?.Note);
        var (entry, errors) = Read(id, fields);
        if (entry is null)
        {
            var (field, detail) = errors.First();
            return Problems.Invalid(field, detail);
        }

        return await log.TrySaveAsync(http.Person().Person, entry, cancellationToken) ? TypedResults.NoContent() : Problems.LogIsFull(LogRules.MostEntries);
    }

    private async Task<IResult> DeleteAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        if (!LogRules.IsId(id))
        {
            return Problems.UnknownLogEntry();
        }

        await log.RemoveAsync(http.Person().Person, id, cancellationToken);
        return TypedResults.NoContent();
    }
}
