using Academy.Functions.Catalogue;
using Academy.Functions.People;
using Academy.Functions.Rules;
using Academy.Functions.Runs;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>
/// Looks through the people whose id begins with two given hexadecimal digits: rows that were kept long enough go one by one; who has
/// nothing left and did not sign in for the period of progress goes altogether. For who stays, the rules fire that are new or changed:
/// everybody is read here once a night, and once is enough.
/// </summary>
internal sealed class CleanPeople(TableServiceClient tables, OperationsFolder operations, ErasePerson erase, ApplyRules rules, RunTable runs, DestructionTable destroyed, TimeProvider time)
{
    // A person's number is 32 hexadecimal digits; a municipality that begins with the same two has another length or letters.
    private const int LengthOfNumber = 32;

    private readonly TableClient _people = tables.GetTableClient("People");
    private readonly TableClient _wishes = tables.GetTableClient("Wishes");

    public Task RunAsync(string beginning, CancellationToken cancellationToken) => destroyed.RecordAsync(gone => RunAsync(beginning, gone, cancellationToken));

    private async Task RunAsync(string beginning, Gone gone, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {beginning} and PartitionKey lt {beginning + "g"}");
        await foreach (var row in _people.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey)
            {
                await CleanAsync(rows, gone, cancellationToken);
                rows.Clear();
            }

            rows.Add(row);
        }

        if (rows.Count > 0)
        {
            await CleanAsync(rows, gone, cancellationToken);
        }

        await CleanWishesAsync(filter, gone, cancellationToken);
    }

    /// <summary>A wish that nobody took back in all that time; where it is counted first.</summary>
    private async Task CleanWishesAsync(string ofThePart, Gone gone, CancellationToken cancellationToken)
    {
        await foreach (var wish in _wishes.QueryAsync(ofThePart, cancellationToken: cancellationToken))
        {
            var kind = DataCatalogue.Find("Wishes", wish.RowKey)!;
            if (wish.PartitionKey.Length == LengthOfNumber
                && wish.RowKey.StartsWith("p|", StringComparison.Ordinal)
                && wish.GetString("Municipality") is { } municipality
                && Terms.AreOver(kind, wish, Terms.Of(operations.Current, municipality), time.GetUtcNow()))
            {
                await _wishes.DeleteEntityAsync(municipality, $"w{wish.RowKey[1..]}|{wish.PartitionKey}", cancellationToken: cancellationToken);
                await _wishes.DeleteEntityAsync(wish.PartitionKey, wish.RowKey, cancellationToken: cancellationToken);
                gone.Count(kind.Holds, municipality);
            }
        }
    }

    private async Task CleanAsync(List<TableEntity> rows, Gone gone, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var profile = rows.FirstOrDefault(row => row.RowKey == "!");
        var municipality = profile?.GetString("Municipality") ?? "";
        var retention = Terms.Of(operations.Current, municipality);
        var over = OverOf(rows, retention, now);
        var isIdle = profile?.GetDateTimeOffset("SeenAt") is not { } seen || Terms.AreOver(seen, retention.Progress, now);
        var left = rows.Except(over).ToList();
        if (isIdle && !left.Any(IsKeptForItself))
        {
            await erase.RunAsync(rows[0].PartitionKey, cancellationToken);
            gone.Count("een persoon met alles wat daarbij hoort", municipality);
            return;
        }

        foreach (var row in over)
        {
            if (!await LeadsToARunAsync(row, cancellationToken) && await _people.TryDeleteAsync(row, cancellationToken))
            {
                gone.Count(DataCatalogue.Find("People", row.RowKey)!.Holds, municipality);
            }
        }

        if (!isIdle)
        {
            await rules.HealAsync(rows[0].PartitionKey, PeopleTable.PersonOf(left), cancellationToken);
        }
    }

    /// <summary>
    /// What was kept long enough. The units of a course go with its summary, so that the two do not contradict each other; and what a rule
    /// that still holds did stays, because without it the rule would fire once more.
    /// </summary>
    private List<TableEntity> OverOf(IReadOnlyList<TableEntity> rows, Retention retention, DateTimeOffset now)
    {
        var over = rows.Where(row => DataCatalogue.Find("People", row.RowKey) is { } kind && Terms.AreOver(kind, row, retention, now)).ToHashSet();
        if (over.Count == 0)
        {
            return [];
        }

        var kept = rows.Where(row => row.RowKey.StartsWith("s|", StringComparison.Ordinal) && !over.Contains(row)).Select(row => row.RowKey[2..]).ToHashSet();
        var person = PeopleTable.PersonOf(rows);
        var firing = new Firing(person, operations.Current, now);
        var holding = person.Fired.Where(fired => firing.HoldingOf(fired) is not null).GroupBy(fired => fired.Rule).Select(same => same.MaxBy(fired => fired.Period)!)
            .Select(fired => PersonRows.FiredRule(fired.Rule, fired.Period)).ToHashSet();
        return [.. over.Where(row => row.RowKey.Split('|') switch
        {
            ["u", var course, _] => !kept.Contains(course),
            ["r", ..] => !holding.Contains(row.RowKey),
            ["f", var line] => firing.AssignmentOf(line) is null,
            _ => true,
        })];
    }

    /// <summary>
    /// The copy of an enrolment stays as long as the run has it, whose organiser may keep it longer: an export and an erasure find
    /// the runs of a person by their copies.
    /// </summary>
    private async Task<bool> LeadsToARunAsync(TableEntity row, CancellationToken cancellationToken) =>
        row.RowKey.StartsWith("e|", StringComparison.Ordinal)
        && await runs.FindEnrolmentAsync(PersonRows.IdOf(row.RowKey), row.PartitionKey, cancellationToken) is not null;

    /// <summary>The profile and a badge are kept as long as the person has an account, and keep no account; neither does what a rule did.</summary>
    private static bool IsKeptForItself(TableEntity row) =>
        DataCatalogue.Find("People", row.RowKey)?.Keep != Keep.Account && !row.RowKey.StartsWith(PersonRows.FiredRules, StringComparison.Ordinal);
}
