using System.Security.Cryptography;
using System.Text;
using Academy.Functions.Storage;

namespace Academy.Auditor.Reading;

/// <summary>What the Message-ID of an owed mail has to be: made from its key alone (a UUID of version 8, RFC 9562), so the same at every try.</summary>
internal static class MailId
{
    public static string Of(TableEntity mail)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"mail/1\n{mail.PartitionKey}\n{mail.RowKey}"));
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return Convert.ToHexStringLower(bytes.AsSpan(0, 16));
    }
}
