namespace Academy.Dev.Edge;

/// <summary>The app registration in Entra, by the names of the settings that hold its secrets.</summary>
internal sealed record EntraRegistration
{
    public required string OpenIdIssuer { get; init; }

    public required string ClientIdSettingName { get; init; }

    public string? ClientSecretSettingName { get; init; }

    public string? ClientSecretCertificateKeyVaultReference { get; init; }

    public string? ClientSecretCertificateThumbprint { get; init; }
}
