using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;

namespace Academy.Functions.Badges;

/// <summary>
/// The keys that badges are signed and checked with: one signs, every one that is listed may check. Without a key that signs, this
/// academy makes no badges; those that were made can still be checked as long as their key is listed.
/// </summary>
internal sealed class BadgeOptions : IValidatableObject
{
    public string BadgeKey { get; set; } = "";

    /// <summary>Gets the keys by name: PKCS #8 in base64, or for one that only checks its public half alone (SPKI).</summary>
    public Dictionary<string, string> BadgeKeys { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BadgeKey.Length > 0 && !BadgeKeys.ContainsKey(BadgeKey))
        {
            yield return new ValidationResult($"Academy__BadgeKey names '{BadgeKey}', and Academy__BadgeKeys__{BadgeKey} is missing");
        }

        foreach (var (name, key) in BadgeKeys)
        {
            if (!name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'))
            {
                yield return new ValidationResult($"Academy__BadgeKeys__{name} has a name that does not fit in an address: use letters, digits and hyphens");
            }

            if (FaultOf(key, signs: name == BadgeKey) is { } fault)
            {
                yield return new ValidationResult($"Academy__BadgeKeys__{name} {fault}");
            }
        }
    }

    /// <exception cref="FormatException">Not base64.</exception>
    /// <exception cref="CryptographicException">Not a key.</exception>
    public static ECDsa Read(string key)
    {
        var bytes = Convert.FromBase64String(key);
        var pair = ECDsa.Create();
        try
        {
            pair.ImportPkcs8PrivateKey(bytes, out _);
        }
        catch (CryptographicException)
        {
            pair.ImportSubjectPublicKeyInfo(bytes, out _);
        }

        return pair;
    }

    private static string? FaultOf(string key, bool signs)
    {
        try
        {
            using var pair = Read(key);
            if (pair.ExportParameters(includePrivateParameters: false).Curve.Oid.Value != ECCurve.NamedCurves.nistP256.Oid.Value)
            {
                return "is not a key on the curve P-256";
            }

            if (signs)
            {
                pair.ExportParameters(includePrivateParameters: true);
            }

            return null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or CryptographicException)
        {
            return signs ? "is not a private key: PKCS #8 in base64, without the lines around it" : "is not a key: PKCS #8 or SPKI in base64, without the lines around it";
        }
    }
}
