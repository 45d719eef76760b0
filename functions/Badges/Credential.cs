using System.Text.Json.Serialization;

namespace Academy.Functions.Badges;

/// <summary>
/// An OpenBadgeCredential of Open Badges 3.0, with the claims of its JSON Web Token beside it (8.2.4): iss, sub, jti and nbf say
/// again what issuer, subject, id and validFrom say.
/// </summary>
internal sealed record Credential
{
    /// <summary>The words of verifiable credentials alone, and with those of badges.</summary>
    public static readonly IReadOnlyList<string> PlainContext = ["https://www.w3.org/ns/credentials/v2"];
    public static readonly IReadOnlyList<string> BadgeContext = [.. PlainContext, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

    [JsonPropertyName("@context")]
    public IReadOnlyList<string> Context { get; init; } = BadgeContext;
    public required string Id { get; init; }
    public IReadOnlyList<string> Type { get; init; } = ["VerifiableCredential", "OpenBadgeCredential"];
    public required string Name { get; init; }
    public required Issuer Issuer { get; init; }
    public required string ValidFrom { get; init; }
    public required string AwardedDate { get; init; }
    public required Subject CredentialSubject { get; init; }
    public required IReadOnlyList<Proven> Evidence { get; init; }
    public required StatusEntry CredentialStatus { get; init; }
    public required string Iss { get; init; }
    public required string Sub { get; init; }
    public required string Jti { get; init; }
    public required long Nbf { get; init; }

    /// <summary>The holder's name, when they chose to share it.</summary>
    [JsonIgnore]
    public string? HolderName => CredentialSubject.Identifier?.FirstOrDefault(identifier => identifier.IdentityType == Identifier.Name)?.IdentityHash;
}

/// <summary>Who issues: an edition of the academy, as a Profile.</summary>
internal sealed record Issuer(string Id, string Name, string Description, string Url, string Email)
{
    /// <summary>Gets the context of a document of its own; inside a credential it has that of the credential.</summary>
    [JsonPropertyName("@context")]
    public IReadOnlyList<string>? Context { get; init; }
    public IReadOnlyList<string> Type { get; init; } = ["Profile"];
}

/// <summary>Who completed what. Id is made for this one credential and says nothing.</summary>
internal sealed record Subject(string Id, Achievement Achievement, IReadOnlyList<Identifier>? Identifier)
{
    public IReadOnlyList<string> Type { get; init; } = ["AchievementSubject"];
}

/// <summary>Something of the holder that they chose to share.</summary>
internal sealed record Identifier(string IdentityType, bool Hashed, string IdentityHash, string? Salt)
{
    public const string Name = "name";
    public const string Mail = "emailAddress";

    public string Type { get; init; } = "IdentityObject";
}

/// <summary>The course as something that can be achieved.</summary>
internal sealed record Achievement(string Id, string Name, string Description, Criteria Criteria)
{
    /// <summary>Gets the context of a document of its own; inside a credential it has that of the credential.</summary>
    [JsonPropertyName("@context")]
    public IReadOnlyList<string>? Context { get; init; }
    public IReadOnlyList<string> Type { get; init; } = ["Achievement"];
    public string AchievementType { get; init; } = "Course";
    public string InLanguage { get; init; } = "nl";
}

/// <summary>What one has to do for it, and where that can be read.</summary>
internal sealed record Criteria(string Id, string Narrative);

/// <summary>How it is known that the holder did that.</summary>
internal sealed record Proven(string Name, string Narrative)
{
    public IReadOnlyList<string> Type { get; init; } = ["Evidence"];
}

/// <summary>Where a checker sees whether it was withdrawn (Bitstring Status List 1.0).</summary>
internal sealed record StatusEntry(string Id, string StatusListIndex, string StatusListCredential)
{
    public string Type { get; init; } = "BitstringStatusListEntry";
    public string StatusPurpose { get; init; } = "revocation";
}
