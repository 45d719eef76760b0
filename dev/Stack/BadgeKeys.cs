using System.Security.Cryptography;

namespace Academy.Dev.Stack;

/// <summary>The key that signs badges, made once per data folder so that a badge can still be checked after a restart.</summary>
internal sealed record BadgeKeys(string Current, IReadOnlyDictionary<string, string> Keys)
{
    private const string FirstKey = "local";

    public static BadgeKeys New()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new BadgeKeys(FirstKey, new Dictionary<string, string> { [FirstKey] = Convert.ToBase64String(pair.ExportPkcs8PrivateKey()) });
    }

    public static BadgeKeys In(string dataFolder) => SecretFile.In(dataFolder, "badge-keys.json", New);
}
