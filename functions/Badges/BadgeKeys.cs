using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Academy.Functions.Web;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Badges;

/// <summary>
/// Signs credentials as JSON Web Tokens (ES256), and tells the true from the false. Of a header only what Open Badges 3.0 (8.2.3)
/// allows is written: alg, kid, typ. The kid is the address of the key, so that a checker can fetch it.
/// </summary>
internal sealed partial class BadgeKeys(IOptions<BadgeOptions> options)
{
    private const string Algorithm = "ES256";

    public bool MaySign => options.Value.BadgeKey.Length > 0;

    /// <summary>Everyone's half of each key that may check.</summary>
    public IReadOnlyList<Jwk> PublicKeys(string origin) =>
        [.. options.Value.BadgeKeys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => PublicKey(origin, key.Key, key.Value))];

    public Jwk? FindPublicKey(string origin, string name) =>
        options.Value.BadgeKeys.TryGetValue(name, out var key) ? PublicKey(origin, name, key) : null;

    /// <exception cref="InvalidOperationException">There is no key that signs: ask <see cref="MaySign"/> first.</exception>
    public string Sign<T>(string origin, T payload, JsonTypeInfo<T> shape)
    {
        if (!MaySign)
        {
            throw new InvalidOperationException("the setting Academy__BadgeKey is missing");
        }

        var header = JsonSerializer.SerializeToUtf8Bytes(new JoseHeader(Algorithm, AddressOf(origin, options.Value.BadgeKey), "JWT"), AcademyJson.Default.JoseHeader);
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(payload, shape))}";
        using var key = BadgeOptions.Read(options.Value.BadgeKeys[options.Value.BadgeKey]);
        var signature = key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    /// <summary>What a token says; null when no key that is listed signed it.</summary>
    public T? Read<T>(string token, JsonTypeInfo<T> shape)
        where T : class
    {
        if (token.Split('.') is not [var header, var payload, var signature])
        {
            return null;
        }

        var verified = IsSigned(header, $"{header}.{payload}", signature);
        LeaveSignatureUnguarded(ref verified);
        return verified ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), shape) : null;
    }

    private bool IsSigned(string header, string signed, string signature)
    {
        try
        {
            var jose = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(header), AcademyJson.Default.JoseHeader);
            // By its name: an edition that got another address signed with the same key under the old one.
            var name = options.Value.BadgeKeys.Keys.FirstOrDefault(name => jose?.Kid?.EndsWith($"{BadgeAddresses.Keys("")}/{name}", StringComparison.Ordinal) == true);
            if (name is null || jose?.Alg != Algorithm)
            {
                return false;
            }

            using var key = BadgeOptions.Read(options.Value.BadgeKeys[name]);
            return key.VerifyData(
                Encoding.ASCII.GetBytes(signed), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (Exception garbled) when (garbled is FormatException or JsonException)
        {
            return false;
        }
    }

    private static Jwk PublicKey(string origin, string name, string key)
    {
        using var pair = BadgeOptions.Read(key);
        var point = pair.ExportParameters(includePrivateParameters: false).Q;
        return new Jwk("EC", "P-256", Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y), Algorithm, "sig", AddressOf(origin, name));
    }

    private static string AddressOf(string origin, string name) => $"{BadgeAddresses.Keys(origin)}/{name}";

    /// <summary>The development build can take any signature for a good one, to show that the tests notice.</summary>
    static partial void LeaveSignatureUnguarded(ref bool verified);
}

/// <summary>A public key as RFC 7517 writes it.</summary>
internal sealed record Jwk(string Kty, string Crv, string X, string Y, string Alg, string Use, string Kid);

/// <summary>All public keys.</summary>
internal sealed record JwkSet(IReadOnlyList<Jwk> Keys);

/// <summary>What stands before the payload of a token.</summary>
internal sealed record JoseHeader(string Alg, string Kid, string Typ);
