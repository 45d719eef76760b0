namespace Academy.Benchmarks.Samples;

/// <summary>A learning line of three steps, one for each career level.</summary>
internal sealed record SampleLine(Subject Subject, string Markdown, IReadOnlyList<Subject> Themes, IReadOnlyList<Subject> JobRoles, IReadOnlyList<SampleStep> Steps);
