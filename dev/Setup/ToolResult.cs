namespace Academy.Dev.Setup;

/// <summary>How a tool ended and what it said.</summary>
internal sealed record ToolResult(int ExitCode, string Said)
{
    public bool Good => ExitCode == 0;
}
