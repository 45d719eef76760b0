using Academy.Dev.Setup;

namespace Academy.Benchmarks.Machine;

/// <summary>What a program said and cost: processor seconds, and the most bytes of memory that it occupied.</summary>
internal sealed record MeasuredTool(ToolResult Result, double Cpu, long Peak)
{
    public static async Task<MeasuredTool> RunAsync(Tool tool, CancellationToken cancellationToken)
    {
        using var ended = new CancellationTokenSource();
        var peak = Task.FromResult(0L);
        var before = ChildCpu.Seconds();
        var result = await (tool with { Started = pid => peak = ResidentMemory.PeakOfAsync(pid, ended.Token) }).ListenAsync(cancellationToken);
        await ended.CancelAsync();
        return new MeasuredTool(result, ChildCpu.Seconds() - before, await peak);
    }
}
