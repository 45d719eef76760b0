using System.Globalization;

namespace Academy.Dev.Tests.Handler;

/// <summary>What the host and the test told the handler through its environment.</summary>
internal static class Settings
{
    public static int Port => int.Parse(
        Environment.GetEnvironmentVariable("FUNCTIONS_CUSTOMHANDLER_PORT") ?? throw new InvalidOperationException("Not started by a Functions host."),
        CultureInfo.InvariantCulture);

    /// <summary>How a timer answers.</summary>
    public static string TimerAnswer => Environment.GetEnvironmentVariable("TIMER_ANSWER") ?? "json";

    /// <summary>How /api/roles answers.</summary>
    public static string RolesAnswer => Environment.GetEnvironmentVariable("ROLES_ANSWER") ?? "claims";
}
