using System.Globalization;
using Academy.Functions.People;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.LearningLog;

/// <summary>The rows l|entry of table People: the informal learning log.</summary>
internal sealed class LogTable(TableServiceClient tables, TimeProvider time)
{
    private readonly TableClient _table = tables.GetTableClient(PersonRows.Table);

    /// <summary>
    /// Adds the entry, or changes the one of the same id. False: there is no room for another. Two that are added at the very same moment
    /// may both fit: the bound is there for the size of a person, and one more does no harm.
    /// </summary>
    public async Task<bool> TrySaveAsync(string person, LogEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            await _table.UpdateEntityAsync(EntityOf(person, entry), ETag.All, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException absent) when (absent.Status == 404)
        {
            if (await CountAsync(person, cancellationToken) >= LogRules.MostEntries)
            {
                return false;
            }

            await _table.UpsertEntityAsync(EntityOf(person, entry), TableUpdateMode.Replace, cancellationToken);
            return true;
        }
    }

    public async Task<LogEntry?> FindAsync(string person, string id, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(person, PersonRows.LogEntry(id), cancellationToken: cancellationToken);
        return found.HasValue ? EntryOf(found.Value!) : null;
    }

    public async Task<IReadOnlyList<LogEntry>> ReadAsync(string person, CancellationToken cancellationToken)
    {
        var entries = new List<LogEntry>();
        await foreach (var row in _table.QueryAsync(FilterOf(person), cancellationToken: cancellationToken))
        {
            entries.Add(EntryOf(row));
        }

        return [.. entries.OrderByDescending(entry => entry.On).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>One that is gone already is fine.</summary>
    public Task RemoveAsync(string person, string id, CancellationToken cancellationToken) =>
        _table.DeleteEntityAsync(person, PersonRows.LogEntry(id), cancellationToken: cancellationToken);

    internal static LogEntry EntryOf(TableEntity row) => new(
        PersonRows.IdOf(row.RowKey),
        row.GetString("What")!,
        DateOnly.ParseExact(row.GetString("On")!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        row.GetInt32("Minutes"),
        row.GetString("Course"),
        row.GetString("Competence"),
        row.GetString("Note"));

    private async Task<int> CountAsync(string person, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var row in _table.QueryAsync(FilterOf(person), select: ["RowKey"], cancellationToken: cancellationToken))
        {
            count++;
        }

        return count;
    }

    private static string FilterOf(string person)
    {
        var (from, to) = (PersonRows.LogEntry(""), PersonRows.LogEntry("")[..^1] + "}");
        return TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey ge {from} and RowKey lt {to}");
    }

    private TableEntity EntityOf(string person, LogEntry entry) => new(person, PersonRows.LogEntry(entry.Id))
    {
        ["What"] = entry.What,
        ["On"] = entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Minutes"] = entry.Minutes,
        ["Course"] = entry.Course,
        ["Competence"] = entry.Competence,
        ["Note"] = entry.Note,
        // What was learnt long ago is kept as long as what was learnt today: the term counts from here.
        ["At"] = time.GetUtcNow(),
    };
}
