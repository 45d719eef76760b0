namespace Academy.Functions.Storage;

/// <summary>A message taken from a queue: hidden from others until NextVisibleOn, and changed or removed with its PopReceipt.</summary>
internal sealed record QueueMessage(
    string MessageId,
    string PopReceipt,
    string MessageText,
    long DequeueCount,
    DateTimeOffset? InsertedOn,
    DateTimeOffset? ExpiresOn,
    DateTimeOffset? NextVisibleOn);
