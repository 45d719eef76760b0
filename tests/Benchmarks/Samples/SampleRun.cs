namespace Academy.Benchmarks.Samples;

/// <summary>A run of a sample course with one meeting, in local time.</summary>
internal sealed record SampleRun(string Name, DateTime Start, DateTime End, SamplePlace Place, int Seats)
{
    public DateOnly EnrolUntil => DateOnly.FromDateTime(Start).AddDays(-7);
}
