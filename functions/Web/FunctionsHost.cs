using System.Globalization;

namespace Academy.Functions.Web;

/// <summary>The Functions host that started this process as its custom handler, if one did.</summary>
internal static class FunctionsHost
{
    private static readonly string? Port = Environment.GetEnvironmentVariable("FUNCTIONS_CUSTOMHANDLER_PORT");

    public static bool StartedUs => Port is not null;

    /// <summary>
    /// On Azure the header that says who asks is believed because the platform lets nobody else in: the Static Web App is linked, which
    /// switches App Service authentication on. Without it anybody could write that header, so the app does not start.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is Azure, and the address of the app is open to everybody.</exception>
    public static void CheckThatThePlatformGuardsUs(Func<string, string?> setting)
    {
        if (setting("WEBSITE_SITE_NAME") is { Length: > 0 } && !string.Equals(setting("WEBSITE_AUTH_ENABLED"), "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                "WEBSITE_AUTH_ENABLED is not True: link the function app to its Static Web App, or switch its authentication on, before anybody can reach it");
        }
    }

    /// <summary>The host calls 127.0.0.1 without TLS; without a host we listen where the framework is told to.</summary>
    public static void ListenTo(WebApplicationBuilder builder)
    {
        if (Port is not null)
        {
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, int.Parse(Port, CultureInfo.InvariantCulture)));
        }
    }
}
