using Academy.Dev.Edge;
using Academy.Dev.Host;
using Academy.Dev.Mail;
using Academy.Dev.Setup;
using Academy.Dev.Storage;

namespace Academy.Dev.Stack;

/// <summary>The whole academy on one machine: storage, mailbox, functions and the site in front of them.</summary>
internal sealed class AcademyStack : IAsyncDisposable
{
    private readonly StackOptions _options;
    private readonly StackFiles _files;
    private readonly StartedParts _parts;
    private readonly ClockFile _clock;
    private Azurite? _storage;
    private FunctionsHost? _functions;

    private AcademyStack(StackOptions options, IProgress<string> progress)
    {
        _options = options;
        _parts = new StartedParts(new StepLog(progress));
        _files = new StackFiles(options.DataFolder ?? Directory.CreateTempSubdirectory("academy-").FullName);
        _clock = new ClockFile(_files.Clock);
        Editions = StackEdition.Of(options.Dist);
    }

    public IReadOnlyList<StackEdition> Editions { get; }

    /// <summary>Every clock of the stack; a developer or a test may move it.</summary>
    public TimeProvider Clock => _clock;

    public Uri Mailbox => Local(_options.Ports.Mailbox);

    /// <summary>The functions app as it stands on the web, behind nothing.</summary>
    public Uri FunctionsFront => Local(_options.Ports.Functions);

    /// <summary>The development panel: signs in, moves the clock, fires a timer.</summary>
    public Uri Panel => new(Local(_options.Ports.Site), "_dev/");

    public Azurite Storage => _storage ?? throw NotStarted();

    public FunctionsHost Functions => _functions ?? throw NotStarted();

    public static async Task<AcademyStack> StartAsync(StackOptions options, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var stack = new AcademyStack(options, progress);
        try
        {
            await stack.StartPartsAsync(cancellationToken);
            return stack;
        }
        catch
        {
            await stack.DisposeAsync();
            throw;
        }
    }

    public Uri Site(string edition) => Editions.Single(known => known.Slug == edition).Address(_options.Dist, _options.Ports.Site);

    public Task SetClockAsync(DateTimeOffset moment)
    {
        _clock.MoveTo(moment);
        return Task.CompletedTask;
    }

    public async Task<InvocationOutcome> FireTimerAsync(string name, CancellationToken cancellationToken) =>
        await Functions.FireTimerAsync(name, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _parts.DisposeAsync();
        if (_options.DataFolder is null)
        {
            Directory.Delete(_files.Root, recursive: true);
        }
    }

    private async Task StartPartsAsync(CancellationToken cancellationToken)
    {
        var part = new PartOptions(_options, _files);
        var storage = _parts.StartAsync("storage", () => Azurite.StartAsync(part.Storage, cancellationToken));
        var mailbox = _parts.StartAsync("mailbox", () => Maildev.StartAsync(part.Mailbox, cancellationToken));
        await Task.WhenAll(storage, mailbox);
        _storage = await storage;
        _functions = await _parts.StartAsync(
            "functions app", () => FunctionsHost.StartAsync(part.Functions(_storage.ConnectionString, _clock), cancellationToken));
        await _parts.StartAsync("site", () => EdgeHost.StartAsync(part.Site(this, _clock), cancellationToken));
        await SyncCatalogueAsync(cancellationToken);
    }

    /// <summary>In production a timer brings the catalogue to the tables within minutes; here nobody wants to wait for it.</summary>
    private async Task SyncCatalogueAsync(CancellationToken cancellationToken)
    {
        var outcome = await FireTimerAsync("SyncCatalogue", cancellationToken);
        if (!outcome.Succeeded)
        {
            throw new SetupException($"The functions app could not read the catalogue: {outcome.Failure}");
        }
    }

    private static Uri Local(int port) => new($"http://localhost:{port}/");

    private static InvalidOperationException NotStarted() => new("The stack has not been started.");
}
