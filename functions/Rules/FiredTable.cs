using System.Globalization;
using Academy.Functions.People;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Rules;

/// <summary>
/// The rows r|rule|period of table People: what fired for somebody. A rule fires in a transaction that also changes the profile, on
/// whose ETag all firing for one person meets; the key keeps it from being added twice.
/// </summary>
internal sealed partial class FiredTable(TableServiceClient tables, TimeProvider time)
{
    /// <summary>A transaction holds a hundred rows; what does not fit fires the next time.</summary>
    private const int MostActions = 90;

    private readonly TableClient _table = tables.GetTableClient(PersonRows.Table);

    public async Task<IReadOnlyList<FiredRule>> ReadAsync(string person, CancellationToken cancellationToken)
    {
        var fired = new List<FiredRule>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey ge {PersonRows.FiredRules} and RowKey lt {PersonRows.FiredRules[..^1] + "}"}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            fired.Add(FiredOf(row));
        }

        return fired;
    }

    public async Task<FiredRule?> FindAsync(string person, string rule, int period, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(person, PersonRows.FiredRule(rule, period), cancellationToken: cancellationToken);
        return found.HasValue ? FiredOf(found.Value!) : null;
    }

    /// <summary>The profile, what fired, and the lines that are followed from now on: together or not at all. False: somebody came first; read again.</summary>
    public Task<bool> TryFireAsync(string person, Profile profile, IReadOnlyList<FiredRule> rows, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        var entity = PeopleTable.EntityOf(person, profile);
        List<TableTransactionAction> actions =
        [
            profile.ETag == default
                ? new TableTransactionAction(TableTransactionActionType.Add, entity)
                : new TableTransactionAction(TableTransactionActionType.UpdateMerge, entity, profile.ETag),
            .. rows.Select(row => ActionOf(person, row)).Concat(lines.Select(line => Follow(person, line))).Take(MostActions),
        ];
        return TrySubmitAsync(actions, cancellationToken);
    }

    /// <summary>One row that changed, with what else belongs to the change.</summary>
    public Task<bool> TryChangeAsync(string person, FiredRule row, IEnumerable<TableTransactionAction> also, CancellationToken cancellationToken) =>
        TrySubmitAsync([ActionOf(person, row), .. also], cancellationToken);

    /// <summary>Following a line that is followed changes its date and nothing else.</summary>
    public TableTransactionAction Follow(string person, string line) =>
        new(TableTransactionActionType.UpsertMerge, new TableEntity(person, PersonRows.Line(line)) { ["At"] = time.GetUtcNow() });

    public static TableTransactionAction ActionOf(string person, FiredRule row) => row.ETag == default
        ? new TableTransactionAction(TableTransactionActionType.Add, EntityOf(person, row))
        : new TableTransactionAction(TableTransactionActionType.UpdateReplace, EntityOf(person, row), row.ETag);

    internal static FiredRule FiredOf(TableEntity row)
    {
        var keys = row.RowKey.Split('|');
        return new FiredRule
        {
            Rule = keys[1],
            Period = int.Parse(keys[2].AsSpan(0, 3), CultureInfo.InvariantCulture),
            Kind = Enum.Parse<FiredKind>(row.GetString("Kind")!),
            Subject = row.GetString("Subject")!,
            Because = row.GetString("Because")!,
            JobRole = row.GetString("JobRole"),
            FiredAt = row.GetDateTimeOffset("FiredAt")!.Value,
            State = Enum.Parse<FiredState>(row.GetString("State")!),
            ChangedAt = row.GetDateTimeOffset("ChangedAt")!.Value,
            Deadline = DayOf(row.GetString("Deadline")),
            DoneOn = DayOf(row.GetString("DoneOn")),
            Redo = row.GetBoolean("Redo") ?? false,
            Again = (row.GetString("Again") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ETag = row.ETag,
        };
    }

    /// <summary>The development build can add a rule under a key of its own each time, to show that a test notices.</summary>
    static partial void LeaveKeyUnguarded(List<TableTransactionAction> actions);

    private async Task<bool> TrySubmitAsync(List<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        LeaveKeyUnguarded(actions);
        try
        {
            await _table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 409 or 404)
        {
            return false;
        }
    }

    private static TableEntity EntityOf(string person, FiredRule fired) => new(person, PersonRows.FiredRule(fired.Rule, fired.Period))
    {
        ["Kind"] = fired.Kind.ToString(),
        ["Subject"] = fired.Subject,
        ["Because"] = fired.Because,
        ["JobRole"] = fired.JobRole,
        ["FiredAt"] = fired.FiredAt,
        ["State"] = fired.State.ToString(),
        ["ChangedAt"] = fired.ChangedAt,
        ["Deadline"] = TextOf(fired.Deadline),
        ["DoneOn"] = TextOf(fired.DoneOn),
        ["Redo"] = fired.Redo ? true : null,
        ["Again"] = fired.Redo ? string.Join(' ', fired.Again) : null,
    };

    private static string? TextOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
