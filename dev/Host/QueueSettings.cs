using System.Text.Json;

namespace Academy.Dev.Host;

/// <summary>extensions.queues of host.json (https://learn.microsoft.com/azure/azure-functions/functions-bindings-storage-queue#hostjson-settings).</summary>
internal sealed record QueueSettings
{
    public int BatchSize { get; init; } = 16;

    public int NewBatchThreshold { get; init; } = 8;

    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>How long a message stays hidden after a failure.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    public static QueueSettings Read(JsonElement? json)
    {
        if (json is not { } queues)
        {
            return new QueueSettings();
        }

        if (queues.Find("messageEncoding")?.GetString() is { } encoding && !string.Equals(encoding, "base64", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException("messageEncoding other than base64 is not played by the local stack.");
        }

        var batchSize = queues.Find("batchSize")?.GetInt32() ?? 16;
        return new QueueSettings
        {
            BatchSize = batchSize is >= 1 and <= 32 ? batchSize : throw new FormatException("batchSize must be 1 to 32."),
            NewBatchThreshold = queues.Find("newBatchThreshold")?.GetInt32() ?? batchSize / 2,
            MaxDequeueCount = queues.Find("maxDequeueCount")?.GetInt32() ?? 5,
            VisibilityTimeout = queues.Find("visibilityTimeout").AsDuration(TimeSpan.Zero),
        };
    }
}
