using Academy.Functions.Badges;
using Academy.Functions.LearningLog;
using Academy.Functions.Lines;
using Academy.Functions.Progress;
using Academy.Functions.Rules;
using Academy.Functions.Storage;

namespace Academy.Functions.People;

/// <summary>
/// Table People, one partition per person: ! the profile, b|course badges, e|run copies of enrolments, f|line lines followed, l|entry the
/// learning log, q|course|unit quiz tries, r|rule|period rules that fired, s|course and u|course|unit progress (PersonRows). A person's id
/// is random and says nothing about them.
/// </summary>
internal sealed class PeopleTable(TableServiceClient tables)
{
    private readonly TableClient _table = tables.GetTableClient(PersonRows.Table);

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    public Task SaveProfileAsync(string person, Profile profile, CancellationToken cancellationToken) =>
        _table.UpsertEntityAsync(
            EntityOf(person, profile),
            TableUpdateMode.Merge,
            cancellationToken);

    internal static TableEntity EntityOf(string person, Profile profile) => new(person, PersonRows.Profile)
    {
        ["Name"] = profile.Name,
        ["Mail"] = profile.Mail,
        ["Municipality"] = profile.Municipality,
        ["Edition"] = profile.Edition,
        ["SeenAt"] = profile.SeenAt,
        ["JobRoles"] = profile.JobRoles is { } jobRoles ? string.Join(' ', jobRoles) : null,
    };

    public async Task<Profile?> FindProfileAsync(string person, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(person, PersonRows.Profile, cancellationToken: cancellationToken);
        return found.HasValue ? ProfileOf(found.Value!) : null;
    }

    /// <summary>The whole of a person at a glance: one query per thousand rows, and no row of a unit among them.</summary>
    public async Task<Person> ReadAsync(string person, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey lt {PersonRows.Units}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return PersonOf(rows);
    }

    /// <summary>What rows of one partition say of their person; rows of other kinds are read over.</summary>
    internal static Person PersonOf(IEnumerable<TableEntity> rows)
    {
        Profile? profile = null;
        var badges = new List<Badge>();
        var enrolments = new List<EnrolmentCopy>();
        var lines = new List<FollowedLine>();
        var log = new List<LogEntry>();
        var courses = new List<CourseMarks>();
        var fired = new List<FiredRule>();
        foreach (var row in rows)
        {
            switch (row.RowKey[..1])
            {
                case PersonRows.Profile:
                    profile = ProfileOf(row);
                    break;
                case "b":
                    badges.Add(BadgeTable.BadgeOf(row));
                    break;
                case "e":
                    enrolments.Add(EnrolmentCopyTable.CopyOf(row));
                    break;
                case "f":
                    lines.Add(LineTable.LineOf(row));
                    break;
                case "l":
                    log.Add(LogTable.EntryOf(row));
                    break;
                case "r":
                    fired.Add(FiredTable.FiredOf(row));
                    break;
                case "s":
                    courses.Add(ProgressTable.MarksOf(row));
                    break;
                default:
                    break;
            }
        }

        return new Person(profile, enrolments, courses, lines, log) { Badges = badges, Fired = fired };
    }

    private static Profile ProfileOf(TableEntity row) => new(
        row.GetString("Name") ?? "",
        row.GetString("Mail") ?? "",
        row.GetString("Municipality") ?? "",
        row.GetString("Edition") ?? "",
        row.GetDateTimeOffset("SeenAt") ?? default)
    {
        JobRoles = (row.GetString("JobRoles") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ETag = row.ETag,
    };
}
