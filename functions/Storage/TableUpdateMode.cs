namespace Academy.Functions.Storage;

/// <summary>Whether properties that are not sent stay (merge) or go (replace).</summary>
internal enum TableUpdateMode
{
    Merge,
    Replace,
}
