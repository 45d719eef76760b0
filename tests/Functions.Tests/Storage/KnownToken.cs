using Azure.Core;
using Azure.Identity;

namespace Academy.Functions.Tests.Storage;

/// <summary>The identity of an app in the cloud: gives a token and remembers for what it was asked.</summary>
internal sealed class KnownToken(string? token) : TokenCredential
{
    /// <summary>The cloud that gives tokens is away.</summary>
    public static KnownToken Refused => new(null);

    public IReadOnlyList<string> Scopes { get; private set; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes = requestContext.Scopes;
        return new AccessToken(token ?? throw new AuthenticationFailedException("no token"), TimeProvider.System.GetUtcNow().AddHours(1));
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
