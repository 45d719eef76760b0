extern alias dev;

using System.Net.Http.Json;
using System.Text.Json;
using Academy.Functions.Tests.Mail.Transport;
using dev::Academy.Dev.Mail;

[assembly: AssemblyFixture(typeof(Mailbox))]

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>One real mailbox (maildev) for all tests of this program; each test looks for its own mail.</summary>
public sealed class Mailbox : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new();
    private Maildev? _maildev;

    public int SmtpPort => Started.SmtpPort;

    private Maildev Started => _maildev ?? throw new InvalidOperationException("The mailbox was not started.");

    public async ValueTask InitializeAsync() => _maildev = await Maildev.StartAsync(new MaildevOptions(), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_maildev is { } maildev)
        {
            await maildev.DisposeAsync();
        }
    }

    /// <summary>The mails to this address, as the mailbox understood them.</summary>
    public async Task<IReadOnlyList<JsonElement>> MailsToAsync(string address, CancellationToken cancellationToken)
    {
        var all = await _http.GetFromJsonAsync<JsonElement[]>(new Uri(Started.Web, "email"), cancellationToken) ?? [];
        return [.. all.Where(mail => mail.GetProperty("envelope").GetProperty("to").EnumerateArray().Any(to => to.GetProperty("address").GetString() == address))];
    }

    /// <summary>The one mail to this address; the mailbox needs a moment between taking a mail and showing it.</summary>
    public async Task<JsonElement> MailToAsync(string address, CancellationToken cancellationToken)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bounded.CancelAfter(Patience);
        IReadOnlyList<JsonElement> mails;
        while ((mails = await MailsToAsync(address, bounded.Token)).Count == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), bounded.Token);
        }

        return Assert.Single(mails);
    }

    /// <summary>The bytes of a mail as they came in.</summary>
    public Task<string> SourceOfAsync(JsonElement mail, CancellationToken cancellationToken) =>
        _http.GetStringAsync(new Uri(Started.Web, $"email/{mail.GetProperty("id").GetString()}/download"), cancellationToken);
}
