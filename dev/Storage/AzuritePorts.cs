using Academy.Dev.Processes;

namespace Academy.Dev.Storage;

/// <summary>The three ports of Azurite.</summary>
internal sealed record AzuritePorts(int Blob, int Queue, int Table)
{
    public static AzuritePorts Free() => new(FreePort.Next(), FreePort.Next(), FreePort.Next());

    public void Demand()
    {
        FreePort.Demand(Blob, "storage: blobs");
        FreePort.Demand(Queue, "storage: queues");
        FreePort.Demand(Table, "storage: tables");
    }
}
