namespace Academy.Functions.Development;

/// <summary>
/// Ends this process when whoever started it is gone: their end of standard input closes. On Azure the Functions host
/// does that; on a developer's machine a killed test would leave the process behind.
/// </summary>
internal static class EndWithParent
{
    public static void Watch()
    {
        if (Environment.GetEnvironmentVariable("Academy__EndWithParent") == "true")
        {
            new Thread(WaitForTheEnd) { IsBackground = true, Name = "end with parent" }.Start();
        }
    }

    private static void WaitForTheEnd()
    {
        using var input = Console.OpenStandardInput();
        while (input.ReadByte() >= 0)
        {
            // Nobody writes here; only the end counts.
        }

        Environment.Exit(0);
    }
}
