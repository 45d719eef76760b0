namespace Academy.Dev.Edge;

/// <summary>The providers that the local stack plays: Microsoft Entra ID. Another one is an unknown key, and stops the start.</summary>
internal sealed record IdentityProviders
{
    public required EntraProvider AzureActiveDirectory { get; init; }
}
