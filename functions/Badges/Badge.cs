using System.Security.Cryptography;

namespace Academy.Functions.Badges;

/// <summary>
/// What somebody made to show that they completed a course, as their own row has it. Id: what the public link holds, 128 random
/// bits. Nothing of it changes afterwards: another choice is another badge.
/// </summary>
internal sealed record Badge(string Id, string Course, string Edition, Uri Url, Shared Shared, DateTimeOffset MadeAt)
{
    public const int LengthOfId = 32;

    public static string NewId() => RandomNumberGenerator.GetHexString(LengthOfId, lowercase: true);

    public static bool IsId(string id) => id.Length == LengthOfId && id.All(sign => char.IsAsciiDigit(sign) || sign is >= 'a' and <= 'f');
}

/// <summary>What of themselves the holder lets everyone with the link see: nothing, unless chosen.</summary>
internal sealed record Shared(bool Name, bool Mail);

/// <summary>What everyone with the link may see: the signed credential, or nothing any more once it was withdrawn.</summary>
internal sealed record PublicBadge(string? Credential)
{
    public bool IsWithdrawn => Credential is null;
}
