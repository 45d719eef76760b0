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
        catch (Exception broken) when (broken is JsonException || IsCutOff(broken))
        {
            throw new BadHttpRequestException("the body is not the JSON that was asked for", 400, broken);
        }
    }

    /// <summary>The whole body, for who has to know whether there is one.</summary>
    /// <exception cref="BadHttpRequestException">The body cannot be read, or is too large.</exception>
    public static async Task<byte[]> ReadBytesAsync(this HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            return body.ToArray();
        }
        catch (Exception broken) when (IsCutOff(broken))
        {
            throw new BadHttpRequestException("the body cannot be read", 400, broken);
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
        catch (Exception broken) when (broken is InvalidDataException or NotSupportedException || IsCutOff(broken))
        {
            // Something that .NET does not do is charset=utf-7.
            throw new BadHttpRequestException("the form cannot be read", 400, broken);
        }
    }

    /// <summary>Parts that stop half way, and chunks of a size that cannot be, come as a fault of the stream.</summary>
    private static bool IsCutOff(Exception broken) => broken is IOException and not BadHttpRequestException;
}
