using System.Security.Cryptography;
using System.Text;

namespace Academy.Functions.Storage;

/// <summary>The account's name and shared key, for signing requests; not a record, so that the key cannot be printed.</summary>
internal sealed class StorageKey(string account, byte[] key)
{
    public string Account { get; } = account;

    public string Sign(string text)
    {
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
        return $"SharedKeyLite {Account}:{Convert.ToBase64String(signature)}";
    }
}
