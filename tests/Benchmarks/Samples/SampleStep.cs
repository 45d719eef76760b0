namespace Academy.Benchmarks.Samples;

/// <summary>A step of a line.</summary>
internal sealed record SampleStep(
    string Id,
    string Title,
    string Level,
    IReadOnlyList<SampleCourse> Courses,
    IReadOnlyList<Subject> Competences,
    IReadOnlyList<string> Knowledge,
    IReadOnlyList<string> Behaviour);
