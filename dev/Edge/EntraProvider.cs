namespace Academy.Dev.Edge;

/// <summary>identityProviders.azureActiveDirectory: which tenant's people may sign in.</summary>
internal sealed record EntraProvider
{
    public bool? Enabled { get; init; }

    public string? UserDetailsClaim { get; init; }

    public required EntraRegistration Registration { get; init; }

    public EntraLogin? Login { get; init; }

    /// <summary>The issuer's tenant id; null when it takes people of every tenant (organizations, common).</summary>
    public Guid? Tenant() =>
        new Uri(Registration.OpenIdIssuer).Segments.Select(segment => segment.Trim('/')).FirstOrDefault(segment => segment.Length > 0) is { } tenant
            ? Guid.TryParse(tenant, out var id) ? id : Everyone(tenant)
            : throw new FormatException($"openIdIssuer {Registration.OpenIdIssuer} names no tenant.");

    private Guid? Everyone(string tenant) =>
        tenant is "organizations" or "common" ? null : throw new FormatException($"openIdIssuer {Registration.OpenIdIssuer} names no tenant.");
}
