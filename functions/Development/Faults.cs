using Azure;

namespace Academy.Functions.Development;

/// <summary>Guards that a test may take away, to show that it notices: Academy__Faults names them. Compiled into the development build alone.</summary>
internal static class Faults
{
    private static readonly string[] Planted =
        (Environment.GetEnvironmentVariable("Academy__Faults") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static bool IsPlanted(string fault) => Planted.Contains(fault);

    /// <summary>Lets a write pass that was made for a row as it was read, when this fault is planted.</summary>
    public static void Unguard(string fault, ref ETag etag)
    {
        if (etag != default && IsPlanted(fault))
        {
            etag = ETag.All;
        }
    }
}
