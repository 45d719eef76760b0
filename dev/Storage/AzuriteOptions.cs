namespace Academy.Dev.Storage;

/// <summary>Where Azurite keeps its data (nowhere: in memory) and on which ports (none given: free ones).</summary>
internal sealed record AzuriteOptions
{
    public string? DataFolder { get; init; }

    public AzuritePorts? Ports { get; init; }
}
