using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Academy.Functions.Catalogue;
using Academy.Functions.People;
using Academy.Functions.Progress;

namespace Academy.Functions.Badges;

/// <summary>
/// Writes the credential of a badge, with the course as it is called and described at that moment: what the content says later
/// changes nothing of it. Of the holder it has what they chose, and otherwise an id that is made for this credential alone.
/// </summary>
internal static class WriteCredential
{
    private const int SaltLength = 32;

    public static Credential Of(Badge badge, CourseStanding standing, Edition edition, string origin, Profile? holder)
    {
        var (id, subject) = (BadgeAddresses.Credential(origin, badge.Id), $"urn:uuid:{Guid.NewGuid()}");
        return new Credential
        {
            Id = id,
            Name = standing.Course.Title,
            Issuer = IssuerOf(edition, origin),
            ValidFrom = MomentOf(badge.MadeAt),
            AwardedDate = MomentOf(standing.At),
            CredentialSubject = new Subject(subject, AchievementOf(standing.Course, origin), IdentifiersOf(badge.Shared, holder)),
            Evidence = [new Proven("Hoe dit is vastgesteld", Capital(string.Join(", ", EvidenceOf(standing))))],
            CredentialStatus = StatusOf(badge.Id, origin),
            Iss = BadgeAddresses.Issuer(origin),
            Sub = subject,
            Jti = id,
            Nbf = badge.MadeAt.ToUnixTimeSeconds(),
        };
    }

    public static Issuer IssuerOf(Edition edition, string origin) =>
        new(BadgeAddresses.Issuer(origin), edition.Academy, edition.Municipality, origin, edition.Contact.Email);

    public static Achievement AchievementOf(Course course, string origin)
    {
        var units = course.Units.Where(unit => !unit.Optional).Select(unit => unit.Title);
        return new Achievement(
            BadgeAddresses.Achievement(origin, course.Id),
            course.Title,
            course.Summary,
            new Criteria($"{origin}/cursussen/{course.Slug}/", $"Alle verplichte onderdelen gedaan, of ervan vrijgesteld door een toets of een coördinator: {string.Join("; ", units)}."));
    }

    /// <summary>UTC, in whole seconds, as nbf has it.</summary>
    public static string MomentOf(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Of the required units alone: what else somebody did is not what the badge is for.</summary>
    private static IEnumerable<string> EvidenceOf(CourseStanding standing) =>
        standing.Course.Units.Where(unit => !unit.Optional).Select(unit => ProgressWords.EvidenceOf(standing.Marks[unit.Id])).Distinct();

    private static List<Identifier>? IdentifiersOf(Shared shared, Profile? holder)
    {
        List<Identifier> identifiers = [];
        if (shared.Name && holder is { Name.Length: > 0 })
        {
            identifiers.Add(new Identifier(Identifier.Name, Hashed: false, holder.Name, Salt: null));
        }

        if (shared.Mail && holder is { Mail.Length: > 0 })
        {
            var salt = RandomNumberGenerator.GetHexString(SaltLength, lowercase: true);
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(holder.Mail.Trim().ToLowerInvariant() + salt));
            identifiers.Add(new Identifier(Identifier.Mail, Hashed: true, "sha256$" + Convert.ToHexStringLower(hash), salt));
        }

        return identifiers.Count == 0 ? null : identifiers;
    }

    private static StatusEntry StatusOf(string id, string origin)
    {
        var place = BadgePlace.Of(id);
        var list = BadgeAddresses.StatusList(origin, place.List);
        var index = place.Index.ToString(CultureInfo.InvariantCulture);
        return new StatusEntry($"{list}#{index}", index, list);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
