using Academy.Functions.Enrolments;
using Academy.Functions.Progress;
using Academy.Functions.Storage;

namespace Academy.Functions.People;

/// <summary>
/// Table People, one partition per person: ! the profile, e|run copies of enrolments, s|course summaries,
/// u|course|unit progress. A person's id is random and says nothing about them.
/// </summary>
internal sealed class PeopleTable(TableServiceClient tables)
{
    private const string ProfileRow = "!";

    private readonly TableClient _table = tables.GetTableClient("People");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    public Task SaveProfileAsync(string person, Profile profile, CancellationToken cancellationToken) =>
        _table.UpsertEntityAsync(
            new TableEntity(person, ProfileRow)
            {
                ["Name"] = profile.Name,
                ["Mail"] = profile.Mail,
                ["Municipality"] = profile.Municipality,
                ["Edition"] = profile.Edition,
            },
            TableUpdateMode.Merge,
            cancellationToken);

    public async Task<Profile?> FindProfileAsync(string person, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(person, ProfileRow, cancellationToken: cancellationToken);
        return found.HasValue ? ProfileOf(found.Value!) : null;
    }

    /// <summary>Writes a copy of an enrolment. That its run was called off stays noted, whatever is copied later.</summary>
    public Task CopyEnrolmentAsync(string person, EnrolmentCopy copy, CancellationToken cancellationToken)
    {
        var entity = new TableEntity(person, RowOfEnrolment(copy.Run)) { ["State"] = copy.State.ToString(), ["ChangedAt"] = copy.ChangedAt };
        if (copy.CalledOff)
        {
            entity["CalledOff"] = true;
        }

        return _table.UpsertEntityAsync(entity, TableUpdateMode.Merge, cancellationToken);
    }

    /// <summary>The whole of a person: one query per thousand rows.</summary>
    public async Task<Person> ReadAsync(string person, CancellationToken cancellationToken)
    {
        Profile? profile = null;
        var enrolments = new List<EnrolmentCopy>();
        var units = new List<UnitProgress>();
        await foreach (var row in _table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {person}"), cancellationToken: cancellationToken))
        {
            switch (row.RowKey[..1])
            {
                case ProfileRow:
                    profile = ProfileOf(row);
                    break;
                case "e":
                    enrolments.Add(EnrolmentOf(row));
                    break;
                case "u":
                    units.Add(UnitOf(row));
                    break;
                default:
                    break;
            }
        }

        return new Person(profile, enrolments, units);
    }

    public async Task<IReadOnlyList<UnitProgress>> ReadProgressAsync(string person, string course, CancellationToken cancellationToken)
    {
        var (from, to) = ($"u|{course}|", $"u|{course}}}");
        var units = new List<UnitProgress>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            units.Add(UnitOf(row));
        }

        return units;
    }

    /// <summary>A unit and the summary of its course change together or not at all.</summary>
    public Task SaveProgressAsync(string person, UnitProgress unit, CourseSummary summary, CancellationToken cancellationToken)
    {
        var unitRow = new TableEntity(person, $"u|{unit.Course}|{unit.Unit}")
        {
            ["State"] = unit.State.ToString(),
            ["Evidence"] = unit.Evidence.ToString(),
            ["At"] = unit.At,
        };
        if (unit.Reason is { } reason)
        {
            unitRow["Reason"] = reason.ToString();
        }

        var summaryRow = new TableEntity(person, "s|" + summary.Course) { ["Done"] = summary.Done, ["Of"] = summary.Of };
        return _table.SubmitTransactionAsync(
            [
                new TableTransactionAction(TableTransactionActionType.UpsertReplace, unitRow),
                new TableTransactionAction(TableTransactionActionType.UpsertReplace, summaryRow),
            ],
            cancellationToken);
    }

    private static string RowOfEnrolment(string run) => "e|" + run;

    private static Profile ProfileOf(TableEntity row) => new(
        row.GetString("Name") ?? "",
        row.GetString("Mail") ?? "",
        row.GetString("Municipality") ?? "",
        row.GetString("Edition") ?? "");

    private static EnrolmentCopy EnrolmentOf(TableEntity row) => new(
        row.RowKey[2..],
        Enum.Parse<EnrolmentState>(row.GetString("State")!),
        row.GetDateTimeOffset("ChangedAt")!.Value)
    {
        CalledOff = row.GetBoolean("CalledOff") ?? false,
    };

    private static UnitProgress UnitOf(TableEntity row)
    {
        var keys = row.RowKey.Split('|');
        return new UnitProgress(
            keys[1],
            keys[2],
            Enum.Parse<UnitState>(row.GetString("State")!),
            row.GetString("Reason") is { } reason ? Enum.Parse<WaiverReason>(reason) : null,
            Enum.Parse<Evidence>(row.GetString("Evidence")!),
            row.GetDateTimeOffset("At")!.Value);
    }
}
