using System.Globalization;

namespace Academy.Functions.Web;

/// <summary>The Functions host that started this process as its custom handler, if one did.</summary>
internal static class FunctionsHost
{
    private static readonly string? Port = Environment.GetEnvironmentVariable("FUNCTIONS_CUSTOMHANDLER_PORT");

    public static bool StartedUs => Port is not null;

    /// <summary>The host calls 127.0.0.1 without TLS; without a host we listen where the framework is told to.</summary>
    public static void ListenTo(WebApplicationBuilder builder)
    {
        if (Port is not null)
        {
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, int.Parse(Port, CultureInfo.InvariantCulture)));
        }
    }
}
