using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Evaluations;

/// <summary>
/// Writes and reads the token in an evaluation link: key id, payload and an HMAC-SHA256 over purpose and both.
/// The same invitation always has the same token, so a mail that is sent again holds the same link. Nobody's number is in it, also
/// not in what is stored when it is used: of a course at one's own pace, whose mails have a partition per person, it names the course.
/// </summary>
internal sealed class InvitationLink(IOptions<LinkOptions> options)
{
    private const string Purpose = "academy-evaluation-1";
    private const string SubjectPurpose = "academy-evaluation-subject-1";
    private const int LongestToken = 1024;

    public string Write(MailKey mail, DateTimeOffset closes)
    {
        var about = mail.About.Split('.');
        var key = options.Value.LinkKeys[options.Value.LinkKey];
        var subject = Convert.ToHexStringLower(KeyedPrint.Of(key, SubjectPurpose, $"{mail.Partition}\n{mail.Row}"))[..32];
        var run = SelfPaced.Is(mail.Partition) ? SelfPaced.CourseOf(mail.Partition) : mail.Partition;
        var payload = string.Join('\n', run, about[0], about[1], subject, closes.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var signed = $"{options.Value.LinkKey}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}";
        return $"{signed}.{Base64Url.EncodeToString(KeyedPrint.Of(key, Purpose, signed))}";
    }

    /// <summary>Null for anything that we did not sign. Whether it has closed is for the reader to decide.</summary>
    public Invitation? Read(string token)
    {
        if (token.Length > LongestToken
            || token.Split('.') is not [var keyId, var payload, var mac]
            || !options.Value.LinkKeys.TryGetValue(keyId, out var key)
            || !Base64Url.IsValid(payload) || !Base64Url.IsValid(mac)
            || !CryptographicOperations.FixedTimeEquals(KeyedPrint.Of(key, Purpose, $"{keyId}.{payload}"), Base64Url.DecodeFromChars(mac)))
        {
            return null;
        }

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload)).Split('\n') is [var run, var questionnaire, var respondent, var subject, var closes]
            ? new Invitation(run, questionnaire, respondent, subject, DateTimeOffset.FromUnixTimeSeconds(long.Parse(closes, CultureInfo.InvariantCulture)))
            : null;
    }
}
