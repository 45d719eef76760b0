using Azure.Core;

namespace Academy.Functions.Storage;

/// <summary>What a caller may change about the road to a table.</summary>
internal sealed class TableClientOptions : ClientOptions
{
    public TableClientOptions() => StorageTransport.ApplyTo(this);
}
