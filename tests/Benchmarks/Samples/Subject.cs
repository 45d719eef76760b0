namespace Academy.Benchmarks.Samples;

/// <summary>Something that courses are about, for, or from: a theme, a job role, a competence, a provider.</summary>
internal sealed record Subject(string Id, string Title, string Summary);
