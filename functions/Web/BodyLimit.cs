using Microsoft.AspNetCore.Http.Features;

namespace Academy.Functions.Web;

/// <summary>No request carries more than 64 KB; a larger one is refused before it is read.</summary>
internal static class BodyLimit
{
    public const long Bytes = 64 * 1024;

    public static void UseBodyLimit(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.ContentLength > Bytes)
        {
            await Problems.TooLarge().ExecuteAsync(http);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Bytes;
        }

        await next(http);
    });
}
