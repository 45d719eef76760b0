namespace Academy.Functions.Storage;

/// <summary>How many messages a queue holds, the hidden ones included.</summary>
internal sealed record QueueProperties(int ApproximateMessagesCount);
