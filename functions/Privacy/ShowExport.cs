using System.Globalization;
using System.Text;
using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Privacy;

/// <summary>
/// GET /api/me/export: everything that we hold about who asks (GDPR articles 15 and 20), as JSON, or with ?vorm=csv as one table.
/// The words are those of the data catalogue. The keys of rows are left out where they only say where something stands. The audit
/// trail stands by day and not by person: whoever wants to know who saw or changed their data asks for it, and the export says whom.
/// </summary>
internal static class ShowExport
{
    /// <summary>NotIncluded says in sentences what is about the person and stands elsewhere.</summary>
    public sealed record Response(DateTimeOffset At, IReadOnlyList<ExportedRow> Data, IReadOnlyList<string> NotIncluded);

    /// <summary>One row: what it is, what it is about (its key), and its values by their meaning.</summary>
    public sealed record ExportedRow(string What, string Why, string About, IReadOnlyDictionary<string, string> Values);

    public static void Map(IEndpointRouteBuilder me) => me.MapGet("/export", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, PersonData rows, AuditTrail audit, TimeProvider time, CancellationToken cancellationToken)
    {
        var person = http.Person().Person;
        var lines = new List<ExportedRow>();
        await audit.RecordAsync(http, AuditAction.OwnDataExported, person, ReadAsync, cancellationToken);
        var left = NotIncluded(http.Edition().Edition.Contact);
        var csv = http.Request.Query["vorm"] == "csv";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"mijn-gegevens.{(csv ? "csv" : "json")}\"";
        return csv
            ? TypedResults.Bytes(CsvOf(lines, left), "text/csv; charset=utf-8")
            : TypedResults.Json(new Response(time.GetUtcNow(), lines, left), AcademyJson.Default.ShowExportResponse);

        async Task ReadAsync()
        {
            await foreach (var row in rows.ReadAsync(person, cancellationToken))
            {
                lines.Add(RowOf(row, person));
            }
        }
    }

    private static IReadOnlyList<string> NotIncluded(Contact contact) =>
    [
        $"Het logboek van wie jouw gegevens bekeek of veranderde. Vraag het aan {contact.Name}, {contact.Email}.",
        "Wat er voor je gepland is, zoals een herinnering of een vragenlijst. Dat volgt uit wat hier wel staat.",
    ];

    private static ExportedRow RowOf(PersonDatum row, string person)
    {
        var kind = row.Kind;
        var about = string.Join(' ', row.Entity.RowKey.Split('|').Skip(1).Append(row.Table == "Runs" ? row.Entity.PartitionKey : "").Where(part => part.Length > 0 && part != person));
        var values = kind.Properties
            .Where(property => row.Entity.ContainsKey(property.Name))
            .ToDictionary(property => property.Meaning, property => TextOf(row.Entity[property.Name]));
        return new ExportedRow(kind.Holds, kind.Purpose, about, values);
    }

    private static string TextOf(object? value) => value switch
    {
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        bool yes => yes ? "ja" : "nee",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static byte[] CsvOf(IReadOnlyList<ExportedRow> lines, IReadOnlyList<string> left)
    {
        string[][] rows =
        [
            ["wat", "waarvoor", "waarover", "gegeven", "waarde"],
            .. lines.SelectMany(line => line.Values.DefaultIfEmpty().Select(value => (string[])[line.What, line.Why, line.About, value.Key ?? "", value.Value ?? ""])),
            .. left.Select(sentence => (string[])["wat hier niet in staat", "", "", "", sentence]),
        ];
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv.Of(rows))];
    }
}
