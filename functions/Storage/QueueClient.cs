using System.Globalization;
using Azure;
using Azure.Core;

namespace Academy.Functions.Storage;

/// <summary>One queue, with the names of Azure.Storage.Queues so that it can take this one's place.</summary>
internal sealed class QueueClient
{
    private static readonly ResponseClassifier Succeeded = new StatusCodeClassifier([200, 201, 204]);
    // 409: the queue is there, with metadata of its own.
    private static readonly ResponseClassifier SucceededOrPresent = new StatusCodeClassifier([201, 204, 409]);

    private readonly StoragePipeline _pipeline;
    private readonly Uri _endpoint;

    internal QueueClient(StoragePipeline pipeline, Uri endpoint, string name)
    {
        Name = IsQueueName(name) ? name : throw new ArgumentException("A queue's name is 3 to 63 of a-z, 0-9 and single hyphens.", nameof(name));
        _pipeline = pipeline;
        _endpoint = endpoint;
    }

    public string Name { get; }

    public async Task<Response> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Put, "", SucceededOrPresent);
        var response = await _pipeline.SendAsync(message, cancellationToken);
        return response.Status == 409 && new RequestFailedException(response) is { ErrorCode: not "QueueAlreadyExists" } failure ? throw failure : response;
    }

    public async Task<Response<SendReceipt>> SendMessageAsync(
        string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Post, "/messages", Succeeded);
        Ask(message, "visibilitytimeout", visibilityTimeout);
        Ask(message, "messagettl", timeToLive);
        Fill(message, messageText);
        var response = await _pipeline.SendAsync(message, cancellationToken);
        return Response.FromValue(QueueXml.Sent(QueueXml.MessagesOf(response).Single()), response);
    }

    public async Task<Response<QueueMessage[]>> ReceiveMessagesAsync(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Get, "/messages", Succeeded);
        Ask(message, "numofmessages", maxMessages);
        Ask(message, "visibilitytimeout", visibilityTimeout);
        var response = await _pipeline.SendAsync(message, cancellationToken);
        return Response.FromValue<QueueMessage[]>([.. QueueXml.MessagesOf(response).Select(QueueXml.Message)], response);
    }

    public async Task<Response<PeekedMessage[]>> PeekMessagesAsync(int? maxMessages = null, CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Get, "/messages", Succeeded);
        message.Request.Uri.AppendQuery("peekonly", "true");
        Ask(message, "numofmessages", maxMessages);
        var response = await _pipeline.SendAsync(message, cancellationToken);
        return Response.FromValue<PeekedMessage[]>([.. QueueXml.MessagesOf(response).Select(QueueXml.Peeked)], response);
    }

    /// <summary>Hides the message for another while and, when a text is given, replaces its text.</summary>
    public async Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, string? messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Put, $"/messages/{Uri.EscapeDataString(messageId)}", Succeeded);
        message.Request.Uri.AppendQuery("popreceipt", popReceipt, escapeValue: true);
        Ask(message, "visibilitytimeout", visibilityTimeout);
        if (messageText is not null)
        {
            Fill(message, messageText);
        }

        var response = await _pipeline.SendAsync(message, cancellationToken);
        return Response.FromValue(new UpdateReceipt(Header(response, "x-ms-popreceipt"), QueueXml.TimeOf(Header(response, "x-ms-time-next-visible"))), response);
    }

    public async Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Delete, $"/messages/{Uri.EscapeDataString(messageId)}", Succeeded);
        message.Request.Uri.AppendQuery("popreceipt", popReceipt, escapeValue: true);
        return await _pipeline.SendAsync(message, cancellationToken);
    }

    public async Task<Response<QueueProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Get, "", Succeeded);
        message.Request.Uri.AppendQuery("comp", "metadata");
        var response = await _pipeline.SendAsync(message, cancellationToken);
        var count = int.Parse(Header(response, "x-ms-approximate-messages-count"), CultureInfo.InvariantCulture);
        return Response.FromValue(new QueueProperties(count), response);
    }

    public async Task<Response> ClearMessagesAsync(CancellationToken cancellationToken = default)
    {
        using var message = Message(RequestMethod.Delete, "/messages", Succeeded);
        return await _pipeline.SendAsync(message, cancellationToken);
    }

    private HttpMessage Message(RequestMethod method, string path, ResponseClassifier expected)
    {
        var message = _pipeline.CreateMessage(method, expected);
        message.Request.Uri.Reset(_endpoint);
        message.Request.Uri.AppendPath($"/{Name}{path}", escape: false);
        return message;
    }

    private static void Ask(HttpMessage message, string name, TimeSpan? duration) => Ask(message, name, (int?)duration?.TotalSeconds);

    private static void Ask(HttpMessage message, string name, int? number)
    {
        if (number is { } value)
        {
            message.Request.Uri.AppendQuery(name, value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Fill(HttpMessage message, string text)
    {
        message.Request.Headers.SetValue("Content-Type", "application/xml");
        message.Request.Content = RequestContent.Create(QueueXml.Write(text));
    }

    private static string Header(Response response, string name) =>
        response.Headers.TryGetValue(name, out var value) ? value : throw new FormatException($"The queue answered without {name}.");

    private static bool IsQueueName(string name) =>
        name.Length is >= 3 and <= 63
        && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && !name.StartsWith('-') && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal);
}
