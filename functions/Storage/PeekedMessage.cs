namespace Academy.Functions.Storage;

/// <summary>A message looked at without taking it.</summary>
internal sealed record PeekedMessage(
    string MessageId,
    string MessageText,
    long DequeueCount,
    DateTimeOffset? InsertedOn,
    DateTimeOffset? ExpiresOn);
