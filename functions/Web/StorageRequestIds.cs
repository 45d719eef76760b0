using System.Diagnostics;
using Azure.Core.Pipeline;

namespace Academy.Functions.Web;

/// <summary>
/// Every storage call of a request carries the trace id of that request as its client request id: the logs of the storage account
/// tell which request made which calls, and how many.
/// </summary>
internal static class StorageRequestIds
{
    public static void UseStorageRequestIds(this WebApplication app) => app.Use(async (http, next) =>
    {
        using var scope = HttpPipeline.CreateClientRequestIdScope(Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier);
        await next(http);
    });
}
