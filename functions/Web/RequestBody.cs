using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Academy.Functions.Web;

/// <summary>Reads what a request carries. Broken text is the caller's fault (400), never ours (500).</summary>
internal static class RequestBody
{
    /// <exception cref="BadHttpRequestException">The body is not JSON of this shape, or too large.</exception>
    public static async Task<T?> ReadJsonAsync<T>(this HttpRequest request, JsonTypeInfo<T> shape, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, shape, cancellationToken);
        }
        catch (JsonException broken)
        {
            throw new BadHttpRequestException("the body is not the JSON that was asked for", 400, broken);
        }
    }

    /// <exception cref="BadHttpRequestException">The body is not a form, or too large.</exception>
    public static async Task<IFormCollection> ReadFieldsAsync(this HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            throw new BadHttpRequestException("the body is not a form", 400);
        }

        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or NotSupportedException || (broken is IOException and not BadHttpRequestException))
        {
            // Parts that stop half way come as the end of a stream, and charset=utf-7 as something that .NET does not do.
            throw new BadHttpRequestException("the form cannot be read", 400, broken);
        }
    }
}
