namespace Academy.Benchmarks.Reporting;

/// <summary>One thing that was measured, beside what was promised; without a promise it is there to explain.</summary>
internal sealed record Row(string What, string Measured, string Bound, bool? Good)
{
    public static Row Note(string what, string measured) => new(what, measured, "", null);
}
