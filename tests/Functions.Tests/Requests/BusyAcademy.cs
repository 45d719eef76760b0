extern alias auditor;
extern alias dev;

using Academy.Requests;
using Academy.Requests.Examples;
using Academy.Requests.Offers;
using auditor::Academy.Auditor;
using dev::Academy.Dev.Storage;

namespace Academy.Functions.Tests.Requests;

/// <summary>A process of the app over storage of its own, with municipalities, runs in every state and people to ask about them.</summary>
internal sealed class BusyAcademy : IAsyncDisposable
{
    private const int Municipalities = 3;
    private const int People = 60;

    // A busy machine makes no request wrong: how fast the app answers is for ./academy bench.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly SampleOperations _operations = new();
    private readonly IReadOnlyList<string> _municipalities;
    private readonly SignedLink _links = new("k1", Convert.ToBase64String(new byte[32]));
    private Azurite? _storage;
    private FunctionsProcess? _process;

    private BusyAcademy()
    {
        _operations.Rules(
            SampleOperations.Propose("voorstel-beleid", SampleOperations.JobRoles[0]),
            SampleOperations.Propose("voorstel-balie", SampleOperations.JobRoles[1]),
            SampleOperations.Require("elk-jaar"));
        _municipalities = BusyOperations.Fill(_operations.Folder, Municipalities, TimeProvider.System.GetUtcNow());
    }

    public FunctionsProcess Process => _process!;

    public static async Task<BusyAcademy> StartAsync(string faults)
    {
        var academy = new BusyAcademy { _storage = await Azurite.StartAsync(new AzuriteOptions(), TestContext.Current.CancellationToken) };
        academy._process = await FunctionsProcess.StartAsync(academy.Settings(academy._storage.ConnectionString, faults), TestContext.Current.CancellationToken);
        return academy;
    }

    /// <summary>What is wrong with all that the requests left behind; some may have been broken off halfway.</summary>
    public Task<AuditReport> AuditAsync() => Inspection.RunAsync(
        new AuditRequest { Storage = _storage!.ConnectionString, Now = TimeProvider.System.GetUtcNow() }, TestContext.Current.CancellationToken);

    public async Task<Storm> StormAsync(int seed, int connections)
    {
        var offer = Offer.Read(await File.ReadAllTextAsync(Path.Combine(_operations.Folder, "operations.json"), TestContext.Current.CancellationToken));
        var target = new Target(Process.Address.Port, offer, _municipalities, OriginOf, _links, TimeProvider.System.GetUtcNow());
        var storm = new Storm(target, Assertions.Documented, seed, People, Patience);
        await storm.PrepareAsync(connections, TestContext.Current.CancellationToken);
        return storm;
    }

    public async ValueTask DisposeAsync()
    {
        await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_storage?.DisposeAsync() ?? ValueTask.CompletedTask);
        _operations.Dispose();
    }

    private static string OriginOf(string edition) => $"http://{edition}.localhost:4280";

    private Dictionary<string, string> Settings(string storage, string faults)
    {
        var settings = new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = storage,
            ["Academy__Operations"] = _operations.Folder,
            ["Academy__LinkKey"] = _links.KeyId,
            [$"Academy__LinkKeys__{_links.KeyId}"] = _links.Key,
            ["Academy__BadgeKey"] = "b1",
            ["Academy__BadgeKeys__b1"] = FunctionsApp.NewBadgeKey(),
            ["Academy__Faults"] = faults,
            ["Mail__Transport"] = "smtp",
            ["Mail__Smtp__Host"] = "127.0.0.1",
            ["Mail__Smtp__Port"] = "25",
        };
        foreach (var edition in _municipalities.Append("academie"))
        {
            settings[$"Academy__Editions__{edition}"] = OriginOf(edition);
        }

        return settings;
    }
}
