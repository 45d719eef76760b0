namespace Academy.Benchmarks.Samples;

/// <summary>A unit of a sample course; a micro lesson has a text.</summary>
internal sealed record SampleUnit(string Id, string Title, string Kind, int Minutes, string? Url = null, SampleText? Lesson = null);
