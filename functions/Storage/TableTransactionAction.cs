using Azure;

namespace Academy.Functions.Storage;

/// <summary>One change in a transaction; an update or a delete holds only when the row still has this ETag (none given: always).</summary>
internal sealed class TableTransactionAction(TableTransactionActionType actionType, TableEntity entity, ETag etag = default)
{
    public TableTransactionActionType ActionType { get; } = actionType;

    public TableEntity Entity { get; } = entity;

    public ETag ETag { get; } = etag;
}
