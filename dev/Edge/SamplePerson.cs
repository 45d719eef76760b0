using System.Security.Cryptography;
using System.Text;

namespace Academy.Dev.Edge;

/// <summary>Somebody to sign in as: a fictional employee, as Entra knows them.</summary>
internal sealed record SamplePerson(string Id, string Name, string Mail, string Municipality, Guid Tenant, Guid ObjectId, IReadOnlyList<string> Roles)
{
    /// <summary>Static Web Apps gives one person another userId in each app (user-information).</summary>
    public string UserIdIn(string edition) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{edition}|{ObjectId}")).AsSpan(0, 16));

    public IEnumerable<Claim> Claims(string edition) =>
    [
        new("http://schemas.microsoft.com/identity/claims/tenantid", Tenant.ToString()),
        new("http://schemas.microsoft.com/identity/claims/objectidentifier", ObjectId.ToString()),
        new("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier", UserIdIn(edition)),
        new("name", Name),
        new("preferred_username", Mail),
        .. Roles.Select(role => new Claim("roles", role)),
    ];
}
