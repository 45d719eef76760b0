namespace Academy.Benchmarks.Samples;

/// <summary>A summary and the Markdown below it.</summary>
internal sealed record SampleText(string Summary, string Markdown);
