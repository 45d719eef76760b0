using System.Globalization;
using Academy.Dev.Processes;

namespace Academy.Dev.Storage;

/// <summary>Azure Storage on this machine: an Azurite process with tables and queues.</summary>
internal sealed class Azurite : IAsyncDisposable
{
    // Public knowledge: every Azurite has this account and key.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const int Tries = 3;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly ChildProcess _process;

    private Azurite(AzuriteOptions options, AzuritePorts ports)
    {
        _process = NodeProgram.Start("Azurite", "azurite/dist/src/azurite.js", Arguments(options, ports));
        Blobs = Endpoint(ports.Blob);
        Queues = Endpoint(ports.Queue);
        Tables = Endpoint(ports.Table);
    }

    public Uri Blobs { get; }

    public Uri Queues { get; }

    public Uri Tables { get; }

    public int Pid => _process.Pid;

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={Blobs};QueueEndpoint={Queues};TableEndpoint={Tables};";

    public static async Task<Azurite> StartAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await StartOnceAsync(options, cancellationToken);
            }
            catch (ProcessDiedException) when (options.Ports is null && attempt < Tries)
            {
                // Between finding a free port and using it somebody else may take it: take others.
            }
        }
    }

    public async ValueTask DisposeAsync() => await _process.DisposeAsync();

    private static async Task<Azurite> StartOnceAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        var ports = options.Ports ?? AzuritePorts.Free();
        ports.Demand();
        var azurite = new Azurite(options, ports);
        try
        {
            await Readiness.WaitAsync(azurite._process, azurite.Tables, StartLimit, cancellationToken);
            await Readiness.WaitAsync(azurite._process, azurite.Queues, StartLimit, cancellationToken);
            return azurite;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    private static IEnumerable<string> Arguments(AzuriteOptions options, AzuritePorts ports) =>
    [
        "--silent", "--disableTelemetry", "--skipApiVersionCheck",
        "--blobHost", "127.0.0.1", "--blobPort", Text(ports.Blob),
        "--queueHost", "127.0.0.1", "--queuePort", Text(ports.Queue),
        "--tableHost", "127.0.0.1", "--tablePort", Text(ports.Table),
        .. options.DataFolder is { } folder ? ["--location", Path.GetFullPath(folder)] : new[] { "--inMemoryPersistence" },
    ];

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private static Uri Endpoint(int port) => new($"http://127.0.0.1:{port}/{Account}");
}
