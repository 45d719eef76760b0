namespace Academy.Functions.Storage;

/// <summary>What the queue says of a message that was put in it.</summary>
internal sealed record SendReceipt(string MessageId, string PopReceipt, DateTimeOffset InsertionTime, DateTimeOffset ExpirationTime, DateTimeOffset TimeNextVisible);
