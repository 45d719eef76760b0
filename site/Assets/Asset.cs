using System.Text;

namespace Academy.Site.Assets;

/// <summary>A file beside the pages, with its contents' fingerprint in its address.</summary>
internal sealed record Asset(string Url, ReadOnlyMemory<byte> Bytes)
{
    public static Asset Of(string name, string extension, string text) => Of(name, extension, Encoding.UTF8.GetBytes(text));

    public static Asset Of(string name, string extension, byte[] bytes) =>
        new($"/assets/{name}.{Fingerprint.Of(bytes)}.{extension}", bytes);
}
