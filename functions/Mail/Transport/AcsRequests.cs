using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Academy.Functions.Mail.Transport;

/// <summary>The two requests of the e-mail API, 2023-03-31.</summary>
internal sealed class AcsRequests(Uri endpoint, TokenCredential credential, AcsClientOptions options)
{
    // The double slash is right: the audience is https://communication.azure.com/.
    private const string Scope = "https://communication.azure.com//.default";
    private const string Version = "2023-03-31";

    private readonly HttpPipeline _pipeline = HttpPipelineBuilder.Build(options, new BearerTokenAuthenticationPolicy(credential, Scope));

    public async Task<Response> PostAsync(ReadOnlyMemory<byte> mail, Guid operationId, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Post, "/emails:send");
        message.Request.Headers.SetValue("Operation-Id", operationId.ToString());
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(mail);
        return await SendAsync(message, cancellationToken);
    }

    public async Task<Response> GetOperationAsync(Guid operationId, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Get, $"/emails/operations/{operationId}");
        return await SendAsync(message, cancellationToken);
    }

    private HttpMessage Message(RequestMethod method, string path)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(endpoint);
        message.Request.Uri.AppendPath(path, escape: false);
        message.Request.Uri.AppendQuery("api-version", Version);
        message.Request.Headers.SetValue("Accept", "application/json");
        return message;
    }

    private async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.SendAsync(message, cancellationToken);
            return message.Response;
        }
        catch (Exception exception) when (IsOutage(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw new MailOutageException("Communication Services gave no answer.", exception);
        }
    }

    private static bool IsOutage(Exception exception) =>
        exception is RequestFailedException or AuthenticationFailedException or AggregateException or IOException or OperationCanceledException;
}
