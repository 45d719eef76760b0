using Azure.Core;
using Azure.Core.Pipeline;

namespace Academy.Functions.Storage;

/// <summary>The queues of a storage account, with the names of Azure.Storage.Queues so that it can take this one's place.</summary>
internal sealed class QueueServiceClient
{
    private readonly Uri _endpoint;
    private readonly StoragePipeline _pipeline;

    public QueueServiceClient(string connectionString, QueueClientOptions? options = null)
        : this(StorageConnection.Parse(connectionString), options)
    {
    }

    public QueueServiceClient(Uri endpoint, TokenCredential credential, QueueClientOptions? options = null)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, "https://storage.azure.com/.default"), options)
    {
    }

    private QueueServiceClient(StorageConnection connection, QueueClientOptions? options)
        : this(connection.Queues, new QueueSharedKeyPolicy(connection.Key), options)
    {
    }

    private QueueServiceClient(Uri endpoint, HttpPipelinePolicy signing, QueueClientOptions? options)
    {
        _endpoint = endpoint;
        _pipeline = new StoragePipeline(options ?? new QueueClientOptions(), "queues", signing);
    }

    public QueueClient GetQueueClient(string queueName) => new(_pipeline, _endpoint, queueName);
}
