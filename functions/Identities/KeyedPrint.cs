using System.Security.Cryptography;
using System.Text;

namespace Academy.Functions.Identities;

/// <summary>HMAC-SHA256 (RFC 2104) with a key that is not in storage: who can read the tables can neither make nor try one.</summary>
internal static class KeyedPrint
{
    /// <param name="key">32 or more bytes, in base64.</param>
    /// <param name="purpose">What the print is for: one of another purpose is never the same.</param>
    /// <param name="text">What it is of; parts that callers choose are parted by something that they cannot write.</param>
    public static byte[] Of(string key, string purpose, string text) =>
        HMACSHA256.HashData(Convert.FromBase64String(key), Encoding.UTF8.GetBytes($"{purpose}\n{text}"));
}
