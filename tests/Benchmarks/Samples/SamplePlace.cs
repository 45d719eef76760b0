namespace Academy.Benchmarks.Samples;

/// <summary>Where runs meet.</summary>
internal sealed record SamplePlace(string Id, string Name, string City, string Street, string Access);
