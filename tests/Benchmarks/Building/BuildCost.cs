namespace Academy.Benchmarks.Building;

/// <summary>Processor seconds of one build: all of it, and of that the checks, which Hugo does not do.</summary>
internal sealed record BuildCost(double Cpu, double Checks, IReadOnlyList<(string Stage, double Cpu)> Stages)
{
    public double WithoutChecks => Cpu - Checks;
}
