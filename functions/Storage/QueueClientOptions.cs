using Azure.Core;

namespace Academy.Functions.Storage;

/// <summary>What a caller may change about the road to a queue.</summary>
internal sealed class QueueClientOptions : ClientOptions
{
    public QueueClientOptions() => StorageTransport.ApplyTo(this);
}
