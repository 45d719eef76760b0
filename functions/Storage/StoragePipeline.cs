using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Academy.Functions.Storage;

/// <summary>The road of every storage request: signed at each try, tried again when the account is busy, counted, bounded in time.</summary>
internal sealed class StoragePipeline(ClientOptions options, string storage, HttpPipelinePolicy signing)
{
    // All tries and waits together: a browser waits 45 seconds at the edge, and then the answer is nobody's.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly HttpPipeline _pipeline = Build(options, storage, signing);

    public HttpMessage CreateMessage(RequestMethod method, ResponseClassifier expected)
    {
        var message = _pipeline.CreateMessage(null, expected);
        message.Request.Method = method;
        message.Request.Headers.Add("x-ms-version", "2021-12-02");
        return message;
    }

    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bounded.CancelAfter(Longest);
        try
        {
            await _pipeline.SendAsync(message, bounded.Token);
        }
        catch (Exception exception) when (exception is AggregateException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new RequestFailedException(0, "The storage account gave no answer.", "NoAnswer", exception);
        }

        catch (AuthenticationFailedException exception)
        {
            throw new RequestFailedException(0, "The app's identity got no token for the storage account.", "NoToken", exception);
        }

        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }

    private static HttpPipeline Build(ClientOptions options, string storage, HttpPipelinePolicy signing) =>
        HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            RequestFailedDetailsParser = new StorageErrorParser(),
            PerRetryPolicies = { signing, new StorageCalls(storage) },
        });
}
