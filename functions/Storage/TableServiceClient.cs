using Azure.Core;
using Azure.Core.Pipeline;

namespace Academy.Functions.Storage;

/// <summary>The tables of a storage account, with the names of Azure.Data.Tables so that it can take this one's place.</summary>
internal sealed class TableServiceClient
{
    private readonly Uri _endpoint;
    private readonly StoragePipeline _pipeline;

    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(StorageConnection.Parse(connectionString), options)
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(endpoint, new BearerTokenAuthenticationPolicy(tokenCredential, "https://storage.azure.com/.default"), options)
    {
    }

    private TableServiceClient(StorageConnection connection, TableClientOptions? options)
        : this(connection.Tables, new TableSharedKeyPolicy(connection.Key), options)
    {
    }

    private TableServiceClient(Uri endpoint, HttpPipelinePolicy signing, TableClientOptions? options)
    {
        _endpoint = endpoint;
        _pipeline = new StoragePipeline(options ?? new TableClientOptions(), "tables", signing);
    }

    public TableClient GetTableClient(string tableName) => new(new TableRequests(_pipeline, _endpoint, tableName));
}
