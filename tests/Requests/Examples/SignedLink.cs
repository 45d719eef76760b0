using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Academy.Requests.Examples;

/// <summary>Writes the link of an evaluation with the key that the app under test was given, as its mails do.</summary>
internal sealed record SignedLink(string KeyId, string Key)
{
    private const string Purpose = "academy-evaluation-1";

    public string Write(string run, string questionnaire, int subject, DateTimeOffset closes)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(subject)))[..32];
        var payload = string.Join('\n', run, questionnaire, "learner", digest, closes.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var signed = $"{KeyId}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}";
        var mac = HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes($"{Purpose}\n{signed}"));
        return $"{signed}.{Base64Url.EncodeToString(mac)}";
    }
}
