using System.Security.Cryptography;
using System.Text;

namespace Academy.Functions.Badges;

/// <summary>
/// Where a badge stands: in which status list of its edition, and at which bit of it. Both follow from a digest of the id, so that
/// nobody hands numbers out, and a list says nothing of when or in which order its badges were made (Bitstring Status List 1.0, 5.1).
/// </summary>
internal readonly record struct BadgePlace(int List, int Index)
{
    public const int Lists = 16;

    /// <summary>The fewest that a list may have, so that asking for it does not tell which badge is looked at (6.1).</summary>
    public const int Bits = 131_072;

    public static BadgePlace Of(string id)
    {
        var digest = SHA256.HashData(Encoding.ASCII.GetBytes(id));
        return new BadgePlace(digest[0] % Lists, ((digest[1] << 16) | (digest[2] << 8) | digest[3]) % Bits);
    }
}
