using System.Text.Json;
using Academy.Benchmarks.Answering;
using Academy.Dev.Mail;
using Academy.Functions.Storage;
using Academy.Requests.Asking;

namespace Academy.Benchmarks.Costing;

/// <summary>The running app with a count between it and its storage: does something so many times, and says what one time cost.</summary>
internal sealed class CostedAcademy(RunningApp app, CountingStorage storage, Maildev mailbox, string account) : IDisposable
{
    private readonly Wire _wire = new(app.Address.Port);
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private long _asked;
    private long _sent;

    public List<Measured> Measured { get; } = [];

    public void Dispose()
    {
        _wire.Dispose();
        _http.Dispose();
    }

    /// <summary>What it cost, divided by how often it was done.</summary>
    public async Task MeasureAsync(string action, int times, Func<Task> work)
    {
        var (before, asked, sent) = (storage.Tally, _asked, _sent);
        await work();
        Measured.Add(new Measured(action, storage.Tally.Minus(before).Each(times), (decimal)(_asked - asked) / times, (decimal)(_sent - sent) / times, 0, 0));
    }

    /// <exception cref="InvalidOperationException">It was refused: what it would cost says nothing.</exception>
    public async Task<Answer> AskAsync(Request request, CancellationToken cancellationToken)
    {
        var answer = await _wire.AskAsync(request.ToBytes(), isHead: false, cancellationToken);
        if (answer is not { Status: >= 200 and < 400 })
        {
            throw new InvalidOperationException($"{request.Method} {request.Target}: {answer?.Status} {answer?.Text}");
        }

        _asked++;
        _sent += answer.Body.Length;
        return answer;
    }

    public async Task AskAllAsync(IEnumerable<Request> requests, CancellationToken cancellationToken)
    {
        foreach (var request in requests)
        {
            await AskAsync(request, cancellationToken);
        }
    }

    /// <summary>As the Functions host does when a timer is due; nothing of it goes to a visitor.</summary>
    public async Task FireAsync(string function, CancellationToken cancellationToken)
    {
        using var request = app.Person.Fire(function);
        using var answer = await _http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
        _asked++;
    }

    /// <summary>Hands every waiting mail to its function; each costs the host two calls to the queue beside what the app does.</summary>
    public async Task SendMailsAsync(string action, CancellationToken cancellationToken)
    {
        const int hostCalls = 2;
        const int step = 500;
        var queue = new QueueServiceClient(account).GetQueueClient("mails");
        var (before, asked, received) = (storage.Tally, _asked, await BytesInMailboxAsync(cancellationToken));
        while (await queue.ReceiveMessagesAsync(16, TimeSpan.FromSeconds(60), cancellationToken) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                await PostAsync(message.MessageText, cancellationToken);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
            }
        }

        var mails = (int)(_asked - asked);
        var tally = storage.Tally.Minus(before).Each(mails);
        // Up to the next step: a date of two digits or a long month makes each mail a few bytes longer, and the document would differ by the day.
        var bytes = Math.Ceiling((await BytesInMailboxAsync(cancellationToken) - received) / mails / step) * step;
        Measured.Add(new Measured(action, tally with { Queue = tally.Queue + hostCalls }, 1, 0, 1, bytes));
    }

    private async Task PostAsync(string message, CancellationToken cancellationToken)
    {
        // The host encodes a string before it puts it into the JSON.
        var data = JsonSerializer.Serialize(JsonSerializer.Serialize(message));
        var body = System.Text.Encoding.UTF8.GetBytes($$$"""{"Data":{"message":{{{data}}}},"Metadata":{}}""");
        var answer = await _wire.AskAsync(new Request("POST", "/SendMail", [new("Host", "127.0.0.1"), new("Content-Type", "application/json")], body).ToBytes(), isHead: false, cancellationToken);
        if (answer is not { Status: 200 })
        {
            throw new InvalidOperationException($"a mail was not sent: {answer?.Text}");
        }

        _asked++;
    }

    /// <summary>The bytes of all mails there, as they went over the wire.</summary>
    private async Task<decimal> BytesInMailboxAsync(CancellationToken cancellationToken)
    {
        // The mailbox shows a mail a moment after it took it over.
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        using var mails = JsonDocument.Parse(await _http.GetStringAsync(new Uri(mailbox.Web, "email"), cancellationToken));
        var bytes = 0L;
        foreach (var id in mails.RootElement.EnumerateArray().Select(mail => mail.GetProperty("id").GetString()))
        {
            bytes += (await _http.GetByteArrayAsync(new Uri(mailbox.Web, $"email/{id}/download"), cancellationToken)).Length;
        }

        return bytes;
    }
}
