namespace Academy.Functions.Storage;

/// <summary>What one action of a transaction does to its row.</summary>
internal enum TableTransactionActionType
{
    Add,
    UpdateMerge,
    UpdateReplace,
    Delete,
    UpsertMerge,
    UpsertReplace,
}
