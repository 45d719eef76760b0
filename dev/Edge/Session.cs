namespace Academy.Dev.Edge;

/// <summary>Who is signed in at one edition, until when.</summary>
internal sealed record Session(string Edition, string Person, string UserId, string UserDetails, IReadOnlyList<string> UserRoles, DateTimeOffset Expires)
{
    public const string IdentityProvider = "aad";
    public static readonly IReadOnlyList<string> Anonymous = ["anonymous"];
}
