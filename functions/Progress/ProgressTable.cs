using Academy.Functions.Catalogue;
using Academy.Functions.People;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Progress;

/// <summary>
/// The rows of progress in table People: s|course what is done of a course, which every change of that course meets on its ETag,
/// and u|course|unit each unit with its date. What stands under an id that a course had before counts for it, and moves on with the next change.
/// </summary>
internal sealed partial class ProgressTable(TableServiceClient tables)
{
    // With the rows of the change itself well under the 100 of a transaction.
    private const int MostCarried = 40;

    private readonly TableClient _table = tables.GetTableClient(PersonRows.Table);

    public async Task<StoredCourse> ReadAsync(string person, Course course, CancellationToken cancellationToken)
    {
        var rows = await Task.WhenAll(IdsOf(course).Select(id => FindAsync(person, id, cancellationToken)));
        var marks = rows.OfType<TableEntity>().Select(row => MarksOf(row) with { Course = course.Id })
            .Aggregate(CourseMarks.None(course.Id), (known, other) => known.Joined(other));
        return new StoredCourse(marks, rows[0]?.ETag ?? default, [.. rows.Skip(1).OfType<TableEntity>().Select(row => new FormerRow(PersonRows.IdOf(row.RowKey), row.ETag))]);
    }

    /// <summary>Each unit that was ever touched, with its date; per unit what is known best.</summary>
    public async Task<IReadOnlyList<UnitProgress>> ReadUnitsAsync(string person, Course course, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(IdsOf(course).Select(id => ReadUnitsAsync(person, id, cancellationToken)));
        return [.. found.SelectMany(units => units).GroupBy(unit => unit.Unit).Select(same => same.Aggregate((one, other) =>
            one.Mark.Joined(other.Mark) is var mark && other.Mark.Rank > one.Mark.Rank ? other with { Mark = mark } : one with { Mark = mark }))];
    }

    /// <summary>
    /// Units, the summary of their course, and what else belongs to the change (a try of a quiz, a course that is asked): together or not at all.
    /// False: another change of this course came first; read again and decide again.
    /// </summary>
    public async Task<bool> TryCommitAsync(
        string person, StoredCourse before, CourseMarks after, IReadOnlyDictionary<string, UnitMark> changes, IReadOnlyList<TableTransactionAction> also, CancellationToken cancellationToken)
    {
        var summary = new TableEntity(person, PersonRows.Course(after.Course)) { ["Units"] = MarkText.Of(after.Units), ["At"] = after.At, ["DoneAt"] = after.DoneAt };
        List<TableTransactionAction> actions = [.. also];
        if (changes.Count > 0 || after.At != before.Marks.At)
        {
            actions.Add(before.ETag == default
                ? new TableTransactionAction(TableTransactionActionType.Add, summary)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, summary, before.ETag));
            actions.AddRange(changes.Select(change => UnitAction(person, after.Course, new UnitProgress(change.Key, change.Value, after.At))));
            foreach (var former in before.Former)
            {
                actions.AddRange(await CarryAsync(person, former, after, changes, cancellationToken));
            }
        }

        LeaveUnguarded(actions);
        try
        {
            await _table.SubmitTransactionAsync(actions.DistinctBy(action => action.Entity.RowKey), cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 409 or 404)
        {
            return false;
        }
    }

    internal static CourseMarks MarksOf(TableEntity row) => CourseMarks.None(PersonRows.IdOf(row.RowKey))
        .With(MarkText.Read(row.GetString("Units") ?? ""), row.GetDateTimeOffset("At") ?? default) with
    {
        DoneAt = row.GetDateTimeOffset("DoneAt"),
    };

    /// <summary>The development build can overwrite whatever is there, to show that the race test notices.</summary>
    static partial void LeaveUnguarded(List<TableTransactionAction> actions);

    private static IEnumerable<string> IdsOf(Course course) => course.FormerIds.Prepend(course.Id).Distinct();

    /// <summary>The rows of a former id, written on to the id of today with the dates they have; as many as one transaction holds.</summary>
    private async Task<IReadOnlyList<TableTransactionAction>> CarryAsync(
        string person, FormerRow former, CourseMarks after, IReadOnlyDictionary<string, UnitMark> changes, CancellationToken cancellationToken)
    {
        var units = await ReadUnitsAsync(person, former.Course, cancellationToken);
        var carried = units.Take(MostCarried).ToList();
        return
        [
            .. carried.Where(unit => !changes.ContainsKey(unit.Unit) && after[unit.Unit] == unit.Mark).Select(unit => UnitAction(person, after.Course, unit)),
            .. carried.Select(unit => Delete(person, PersonRows.Unit(former.Course, unit.Unit), ETag.All)),
            .. carried.Count == units.Count ? [Delete(person, PersonRows.Course(former.Course), former.ETag)] : Array.Empty<TableTransactionAction>(),
        ];
    }

    private async Task<TableEntity?> FindAsync(string person, string course, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(person, PersonRows.Course(course), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    private async Task<IReadOnlyList<UnitProgress>> ReadUnitsAsync(string person, string course, CancellationToken cancellationToken)
    {
        var (from, to) = (PersonRows.Unit(course, ""), PersonRows.Unit(course, "")[..^1] + "}");
        var units = new List<UnitProgress>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            units.Add(UnitOf(row));
        }

        return units;
    }

    private static TableTransactionAction Delete(string person, string row, ETag etag) =>
        new(TableTransactionActionType.Delete, new TableEntity(person, row), etag);

    private static TableTransactionAction UnitAction(string person, string course, UnitProgress unit)
    {
        var row = new TableEntity(person, PersonRows.Unit(course, unit.Unit))
        {
            ["State"] = unit.Mark.State.ToString(),
            ["Evidence"] = unit.Mark.Evidence.ToString(),
            ["At"] = unit.At,
        };
        if (unit.Mark.Reason is { } reason)
        {
            row["Reason"] = reason.ToString();
        }

        if (unit.Mark.Runs is { } runs)
        {
            row["Runs"] = runs;
        }

        if (unit.Mark.Before is { } before)
        {
            row["Before"] = before;
        }

        return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
    }

    private static UnitProgress UnitOf(TableEntity row) => new(
        row.RowKey.Split('|')[2],
        new UnitMark(
            Enum.Parse<UnitState>(row.GetString("State")!),
            row.GetString("Reason") is { } reason ? Enum.Parse<WaiverReason>(reason) : null,
            Enum.Parse<Evidence>(row.GetString("Evidence")!))
        {
            Runs = row.GetString("Runs"),
            Before = row.GetString("Before"),
        },
        row.GetDateTimeOffset("At")!.Value);
}

/// <summary>What is stored of one course: joined with what stands under ids it had before, and the versions of those rows.</summary>
internal sealed record StoredCourse(CourseMarks Marks, ETag ETag, IReadOnlyList<FormerRow> Former);

/// <summary>A summary under an id that the course had before.</summary>
internal sealed record FormerRow(string Course, ETag ETag);
