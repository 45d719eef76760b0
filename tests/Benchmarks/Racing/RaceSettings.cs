using System.Globalization;
using Academy.Functions.Tests;

namespace Academy.Benchmarks.Racing;

/// <summary>The runs of a race, and the settings of an app that serves one edition from a small catalogue; nothing is mailed.</summary>
internal static class RaceSettings
{
    private const int DaysUntilTheRun = 60;

    /// <summary>A run that is open for sign-up today.</summary>
    public static string RunOf(SampleOperations operations, string name, int seats)
    {
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(DaysUntilTheRun);
        return operations.Run(name, seats, day: day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    public static Dictionary<string, string> Of(SampleOperations operations, string storage) => new()
    {
        ["AzureWebJobsStorage"] = storage,
        ["Academy__Operations"] = operations.Folder,
        ["Academy__Editions__rivierstad"] = "http://rivierstad.localhost:4280",
        ["Academy__LinkKey"] = "k1",
        ["Academy__LinkKeys__k1"] = Convert.ToBase64String(new byte[32]),
        ["Mail__Transport"] = "smtp",
        ["Mail__Smtp__Host"] = "127.0.0.1",
        ["Mail__Smtp__Port"] = "25",
        ["Logging__LogLevel__Default"] = "Error",
    };
}
