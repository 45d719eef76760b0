extern alias dev;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Academy.Functions.Storage;
using dev::Academy.Dev.Mail;
using dev::Academy.Dev.Storage;

namespace Academy.Functions.Tests;

/// <summary>
/// The function app as it runs: real processes over a real Azurite and a real mailbox, all on loopback, with a clock that
/// tests move. Speaks the language of the academy: people sign in, triggers fire, mail arrives.
/// </summary>
public sealed class FunctionsApp : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly string _clock = Path.Combine(Path.GetTempPath(), $"academy-clock-{Guid.NewGuid():N}");
    private readonly List<FunctionsProcess> _processes = [];
    private readonly ConcurrentDictionary<string, string?> _learners = new();
    private Azurite? _azurite;
    private Maildev? _maildev;

    internal SampleOperations Operations { get; } = new();

    internal string StorageConnection => _azurite!.ConnectionString;

    internal Uri Address => _processes[0].Address;

    internal Uri Mailbox => _maildev!.Web;

    /// <summary>The key b1 that signs badges.</summary>
    internal string BadgeKey { get; } = NewBadgeKey();

    internal TableServiceClient Tables => new(StorageConnection);

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        _azurite = await Azurite.StartAsync(new AzuriteOptions(), cancellationToken);
        _maildev = await Maildev.StartAsync(new MaildevOptions(), cancellationToken);
        MoveClockTo(SampleOperations.Now);
        await AddProcessAsync(new Dictionary<string, string>());
    }

    internal static string NewBadgeKey()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(pair.ExportPkcs8PrivateKey());
    }

    /// <summary>A further process of the same app, as Azure adds them under load.</summary>
    internal async Task<FunctionsProcess> AddProcessAsync(IReadOnlyDictionary<string, string> settings)
    {
        var all = Settings();
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var process = await FunctionsProcess.StartAsync(all, TestContext.Current.CancellationToken);
        _processes.Add(process);
        return process;
    }

    internal Dictionary<string, string> Settings() => new()
    {
        ["AzureWebJobsStorage"] = StorageConnection,
        ["Academy__Operations"] = Operations.Folder,
        ["Academy__Editions__academie"] = "http://localhost:4280",
        ["Academy__Editions__rivierstad"] = "http://rivierstad.localhost:4280",
        ["Academy__Editions__duinrand"] = "http://duinrand.localhost:4280",
        ["Academy__LinkKey"] = "k1",
        ["Academy__LinkKeys__k1"] = Convert.ToBase64String(new byte[32]),
        ["Academy__BadgeKey"] = "b1",
        ["Academy__BadgeKeys__b1"] = BadgeKey,
        ["Academy__ClockFile"] = _clock,
        ["Mail__Transport"] = "smtp",
        ["Mail__Smtp__Host"] = "127.0.0.1",
        ["Mail__Smtp__Port"] = _maildev!.SmtpPort.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>From now on the processes think it is this moment.</summary>
    internal void MoveClockTo(DateTimeOffset moment)
    {
        var fresh = _clock + ".new";
        File.WriteAllText(fresh, (moment - TimeProvider.System.GetUtcNow()).ToString("c", CultureInfo.InvariantCulture));
        File.Move(fresh, _clock, overwrite: true);
    }

    /// <summary>
    /// Signs somebody in at an edition as Static Web Apps does, and gives them a client. A learner belongs to one test: what
    /// another test leaves in their mailbox would be read as this one's.
    /// </summary>
    internal async Task<Visitor> SignInAsync(string name, string municipality = "rivierstad", string[]? roles = null)
    {
        var visitor = new Visitor(this, municipality, $"{name}-{municipality}".Replace(' ', '-'), roles ?? []);
        var test = TestContext.Current.TestMethod?.UniqueID;
        Assert.True(roles is not null || _learners.GetOrAdd(visitor.UserId, test) == test, $"{name} is the learner of another test: choose another name");
        var answer = await visitor.SignInAsync(name, municipality == "rivierstad" ? SampleOperations.RivierstadTenant : SampleOperations.DuinrandTenant);
        Assert.Contains("learner", answer);
        return visitor;
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        await (await _http.SendAsync(request, TestContext.Current.CancellationToken)).AssertDocumentedAsync();

    /// <summary>Fires a timer as the Functions host does.</summary>
    internal async Task FireAsync(string function, Uri? process = null)
    {
        using var call = new HttpRequestMessage(HttpMethod.Post, new Uri(process ?? Address, "/" + function))
        {
            Content = new StringContent("""{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"IsPastDue":false}},"Metadata":{}}""", System.Text.Encoding.UTF8, "application/json"),
        };
        var response = await SendAsync(call);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>Hands every message that is visible on a queue to its function, as the host does; failed ones stay.</summary>
    internal async Task<int> DrainAsync(string queue = "mails", string function = "SendMail")
    {
        var client = new QueueServiceClient(StorageConnection).GetQueueClient(queue);
        var handled = 0;
        while (await client.ReceiveMessagesAsync(16, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                var response = await PostMessageAsync(function, message.MessageText);
                if (response.IsSuccessStatusCode)
                {
                    await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, TestContext.Current.CancellationToken);
                    handled++;
                }
            }
        }

        return handled;
    }

    internal Task<HttpResponseMessage> PostMessageAsync(string function, string message, Uri? process = null)
    {
        // The host encodes a string before it puts it into the JSON: twice encoded on the wire.
        var data = JsonSerializer.Serialize(JsonSerializer.Serialize(message));
        var call = new HttpRequestMessage(HttpMethod.Post, new Uri(process ?? Address, "/" + function))
        {
            Content = new StringContent($$$"""{"Data":{"message":{{{data}}}},"Metadata":{"DequeueCount":"1"}}""", System.Text.Encoding.UTF8, "application/json"),
        };
        return SendAsync(call);
    }

    /// <summary>The mailbox shows a mail a moment after it took it over, so this reads until two looks agree.</summary>
    internal async Task<IReadOnlyList<ReceivedMail>> ReadMailboxAsync(string address)
    {
        var before = "";
        while (await _http.GetStringAsync(new Uri(Mailbox, "/email"), TestContext.Current.CancellationToken) is var json && json != before)
        {
            before = json;
            await Task.Delay(400, TestContext.Current.CancellationToken);
        }

        var mails = JsonSerializer.Deserialize<List<ReceivedMail>>(before, Web)!;
        return [.. mails.Where(mail => mail.To.Any(to => to.Address == address))];
    }

    /// <summary>The bytes of a mail as the mailbox received them.</summary>
    internal Task<string> SourceOfAsync(ReceivedMail mail) =>
        _http.GetStringAsync(new Uri(Mailbox, $"/email/{mail.Id}/download"), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            await process.DisposeAsync();
        }

        await (_maildev?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_azurite?.DisposeAsync() ?? ValueTask.CompletedTask);
        _http.Dispose();
        File.Delete(_clock);
        Operations.Dispose();
    }
}

/// <summary>A mail as the mailbox shows it.</summary>
internal sealed record ReceivedMail(string Id, string Subject, string? Text, string? Html, IReadOnlyList<MailAddress> To, Dictionary<string, string> Headers);

/// <summary>One address in a mail.</summary>
internal sealed record MailAddress(string Address);
