using System.Buffers.Text;
using System.Text.Json;
using Academy.Functions.Web;

namespace Academy.Functions.Identities;

/// <summary>The header x-ms-client-principal of Static Web Apps: base64 JSON, without claims and without tenant.</summary>
internal sealed record ClientPrincipal(string? IdentityProvider, string? UserId, string? UserDetails, IReadOnlyList<string>? UserRoles)
{
    private const int LongestHeader = 8 * 1024;

    /// <summary>Null for a missing, doubled, oversized or malformed header: such a caller is nobody.</summary>
    public static ClientPrincipal? Of(HttpRequest request)
    {
        var values = request.Headers["x-ms-client-principal"];
        if (values.Count != 1 || values[0] is not { Length: > 0 and <= LongestHeader } text || !Base64.IsValid(text))
        {
            return null;
        }

        var principal = Parse(Convert.FromBase64String(text));
        return principal is { UserRoles: not null } && IdentityTable.IsKey(principal.UserId) ? principal : null;
    }

    private static ClientPrincipal? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, AcademyJson.Default.ClientPrincipal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
