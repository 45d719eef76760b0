namespace Academy.Benchmarks.Building;

/// <summary>What one build cost: processor seconds of all of it, of that the checks, which Hugo does not do, and the most memory in bytes.</summary>
internal sealed record BuildCost(double Cpu, double Checks, long Peak, IReadOnlyList<(string Stage, double Cpu)> Stages)
{
    public double WithoutChecks => Cpu - Checks;
}
