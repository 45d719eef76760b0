using System.Security.Cryptography;

namespace Academy.Site.Assets;

/// <summary>Names a file after what is in it, so that a browser may keep it for ever.</summary>
internal static class Fingerprint
{
    private const int Length = 10;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..Length];
}
