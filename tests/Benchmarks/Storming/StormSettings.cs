using System.Globalization;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Storming;

/// <summary>How many requests, from which seed, and from which number on: a part of the million, or one request again.</summary>
internal sealed record StormSettings(long Requests, int Seed, long From)
{
    private const long Million = 1_000_000;
    private const int UsualSeed = 1;

    /// <summary>ACADEMY_REQUESTS, ACADEMY_REQUESTS_SEED, ACADEMY_REQUESTS_FROM: another run than the usual one.</summary>
    public static StormSettings FromEnvironment() =>
        new(Number("ACADEMY_REQUESTS", Million), (int)Number("ACADEMY_REQUESTS_SEED", UsualSeed), Number("ACADEMY_REQUESTS_FROM", 0));

    private static long Number(string variable, long usual) => Environment.GetEnvironmentVariable(variable) switch
    {
        null or "" => usual,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new SetupException($"{variable} is {text}: give a number."),
    };
}
