namespace Academy.Dev.Edge;

/// <summary>The auth section: who may sign in, and which API function gives roles (authentication-custom).</summary>
internal sealed record AuthRules
{
    public string? RolesSource { get; init; }

    public required IdentityProviders IdentityProviders { get; init; }
}
