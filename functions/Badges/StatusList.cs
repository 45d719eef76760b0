using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json.Serialization;

namespace Academy.Functions.Badges;

/// <summary>A BitstringStatusListCredential: one bit for each badge that may be in the list, on for one that was withdrawn.</summary>
internal sealed record StatusList
{
    [JsonPropertyName("@context")]
    public IReadOnlyList<string> Context { get; init; } = Credential.PlainContext;
    public required string Id { get; init; }
    public IReadOnlyList<string> Type { get; init; } = ["VerifiableCredential", "BitstringStatusListCredential"];
    public required string Issuer { get; init; }
    public required string ValidFrom { get; init; }
    public required string ValidUntil { get; init; }
    public required StatusBits CredentialSubject { get; init; }
    public required string Iss { get; init; }
    public required string Sub { get; init; }
    public required string Jti { get; init; }
    public required long Nbf { get; init; }
    public required long Exp { get; init; }
}

/// <summary>The bits themselves, and for how many milliseconds a copy of them is good.</summary>
internal sealed record StatusBits(string Id, string EncodedList, int Ttl)
{
    public string Type { get; init; } = "BitstringStatusList";
    public string StatusPurpose { get; init; } = "revocation";

    /// <summary>From left to right, packed with gzip, in multibase base64url.</summary>
    public static string Encode(IEnumerable<int> on)
    {
        var bits = new byte[BadgePlace.Bits / 8];
        foreach (var index in on)
        {
            bits[index / 8] |= (byte)(0x80 >> (index % 8));
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bits);
        }

        return "u" + Base64Url.EncodeToString(packed.ToArray());
    }
}
