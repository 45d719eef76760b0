namespace Academy.Benchmarks.Samples;

/// <summary>A whole catalogue that nobody wrote: made up from a seed, the same on every machine.</summary>
internal sealed record SampleCatalogue(IReadOnlyList<SampleCourse> Courses, IReadOnlyList<SampleLine> Lines, IReadOnlyList<(string Slug, string Title, SampleText Text)> Pages)
{
    /// <summary>The day that the site is built for.</summary>
    public static readonly DateOnly At = new(2026, 11, 1);

    public IEnumerable<SampleLine> LinesWith(SampleCourse course) => Lines.Where(line => line.Steps.Any(step => step.Courses.Contains(course)));
}
