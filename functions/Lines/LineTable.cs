using Academy.Functions.Catalogue;
using Academy.Functions.People;
using Academy.Functions.Storage;

namespace Academy.Functions.Lines;

/// <summary>The rows f|line of table People: which learning lines somebody follows, and since when.</summary>
internal sealed class LineTable(TableServiceClient tables, TimeProvider time)
{
    private readonly TableClient _table = tables.GetTableClient(PersonRows.Table);

    /// <summary>Following it again keeps the first date.</summary>
    public Task FollowAsync(string person, LearningLine line, CancellationToken cancellationToken) =>
        _table.AddEntityIfNotExistsAsync(new TableEntity(person, PersonRows.Line(line.Id)) { ["At"] = time.GetUtcNow() }, cancellationToken);

    /// <summary>Also under ids that the line had before.</summary>
    public async Task UnfollowAsync(string person, LearningLine line, CancellationToken cancellationToken)
    {
        foreach (var id in line.FormerIds.Prepend(line.Id))
        {
            await _table.DeleteEntityAsync(person, PersonRows.Line(id), cancellationToken: cancellationToken);
        }
    }

    internal static FollowedLine LineOf(TableEntity row) => new(PersonRows.IdOf(row.RowKey), row.GetDateTimeOffset("At") ?? default);
}

/// <summary>A learning line that somebody follows.</summary>
internal sealed record FollowedLine(string Line, DateTimeOffset Since);
