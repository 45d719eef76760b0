using Azure;

namespace Academy.Functions.Storage;

/// <summary>The transaction was refused as a whole; says which action was the reason, when the service said so.</summary>
internal sealed class TableTransactionFailedException(RequestFailedException reason, int? failedTransactionActionIndex)
    : RequestFailedException(reason.Status, reason.Message, reason.ErrorCode, reason)
{
    public int? FailedTransactionActionIndex { get; } = failedTransactionActionIndex;
}
