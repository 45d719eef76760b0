using System.Security.Cryptography;
using System.Text;

namespace Academy.Site.Feeds;

/// <summary>
/// Makes a UUID out of a name that never changes, so that a course keeps it when its address or the academy's domain changes:
/// name-based, SHA-256, version 8 as RFC 9562 appendix B.2 shows, in a name space of our own.
/// </summary>
internal static class StableId
{
    private static readonly byte[] NameSpace = Guid.Parse("3f1d3c5e-8a0b-4c55-9d0e-5a6b1c7e2f40").ToByteArray(bigEndian: true);

    public static Guid Of(string kind, string id)
    {
        var hash = SHA256.HashData([.. NameSpace, .. Encoding.UTF8.GetBytes($"{kind}:{id}")]);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
