namespace Academy.Functions.Badges;

/// <summary>The addresses that stand in credentials for ever: of an edition, and of what it says there.</summary>
internal static class BadgeAddresses
{
    public static string Credential(string origin, string id) => $"{origin}/api/badges/{id}";

    public static string Issuer(string origin) => origin + "/api/badges/issuer";

    public static string Keys(string origin) => origin + "/api/badges/keys";

    public static string Achievement(string origin, string course) => $"{origin}/api/badges/achievements/{course}";

    public static string StatusList(string origin, int list) => $"{origin}/api/badges/status/{list}";

    /// <summary>Where a person reads it.</summary>
    public static string Page(string origin, string id) => $"{origin}/api/pagina/bewijs/{id}";
}
