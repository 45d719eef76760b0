using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Academy.Functions.Storage;

/// <summary>Signs a queue request with Shared Key Lite, anew at every try, because the service refuses an old date.</summary>
internal sealed class QueueSharedKeyPolicy(StorageKey key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        // The clock on the wall, never the academy's clock that a developer may move.
        request.Headers.SetValue("x-ms-date", TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        request.Headers.SetValue("Authorization", key.Sign(TextOf(request)));
    }

    // https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key, "Shared Key Lite" of Blob and Queue:
    // of the query only "comp" is signed.
    private string TextOf(Request request)
    {
        var address = request.Uri.ToUri();
        var type = request.Headers.TryGetValue("Content-Type", out var value) ? value : "";
        var headers = request.Headers
            .Where(header => header.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .Select(header => $"{header.Name.ToLowerInvariant()}:{header.Value.Trim()}\n")
            .Order(StringComparer.Ordinal);
        var comp = address.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith("comp=", StringComparison.Ordinal));
        return $"{request.Method.Method}\n\n{type}\n\n{string.Concat(headers)}/{key.Account}{address.AbsolutePath}{(comp is null ? "" : $"?{comp}")}";
    }
}
