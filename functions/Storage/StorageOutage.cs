using Azure;

namespace Academy.Functions.Storage;

/// <summary>Tells an account that is away or busy from a request that was wrong.</summary>
internal static class StorageOutage
{
    // An AggregateException is what the official packages throw after the last try; ours turns it into a RequestFailedException.
    public static bool IsCauseOf(Exception exception) => exception switch
    {
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or >= 500,
        AggregateException { InnerExceptions.Count: > 0 } all => all.InnerExceptions.All(one => one is IOException or OperationCanceledException || IsCauseOf(one)),
        _ => false,
    };
}
