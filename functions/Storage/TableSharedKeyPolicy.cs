using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Academy.Functions.Storage;

/// <summary>Signs a table request with Shared Key Lite, anew at every try, because the service refuses an old date.</summary>
internal sealed class TableSharedKeyPolicy(StorageKey key) : HttpPipelineSynchronousPolicy
{
    // https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key, "Shared Key Lite" of Table.
    public override void OnSendingRequest(HttpMessage message)
    {
        // The clock on the wall, never the academy's clock that a developer may move.
        var date = TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        var path = message.Request.Uri.ToUri().AbsolutePath;
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", key.Sign($"{date}\n/{key.Account}{path}"));
    }
}
