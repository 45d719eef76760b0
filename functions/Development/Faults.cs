namespace Academy.Functions.Development;

/// <summary>Guards that a test may take away, to show that it notices: Academy__Faults names them. Compiled into the development build alone.</summary>
internal static class Faults
{
    private static readonly string[] Planted =
        (Environment.GetEnvironmentVariable("Academy__Faults") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static bool IsPlanted(string fault) => Planted.Contains(fault);

    /// <summary>Turns an order around that keeps something true.</summary>
    public static void Reverse<T>(List<T> rows, string fault)
    {
        if (IsPlanted(fault))
        {
            rows.Reverse();
        }
    }
}
