namespace Academy.Dev.Edge;

/// <summary>Takes away every header that only the platform may set, whoever sent it and in whatever case.</summary>
internal static class ForgedHeaders
{
    private static readonly string[] Prefixes =
        ["x-ms-", "x-arr-", "x-azure-", "x-appservice-", "x-original-", "x-forwarded-", "x-site-", "x-waws-", "x-functions-", "x-client-"];

    // Static Web Apps puts its own token in Authorization; the other names say who or where somebody is to a proxy.
    private static readonly string[] Names = ["Authorization", "Forwarded", "Disguised-Host", "Was-Default-Hostname", "Client-Ip", "X-Real-IP"];

    public static void Strip(HttpRequest request)
    {
        foreach (var name in request.Headers.Keys.Where(IsPlatforms).ToArray())
        {
            request.Headers.Remove(name);
        }
    }

    // Some servers read an underscore as a hyphen.
    private static bool IsPlatforms(string name)
    {
        var plain = name.Replace('_', '-');
        return Prefixes.Any(prefix => plain.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) || Names.Contains(plain, StringComparer.OrdinalIgnoreCase);
    }
}
