namespace Academy.Benchmarks.Samples;

/// <summary>A learning line of three steps, one for each career level.</summary>
internal sealed record SampleLine(Subject Subject, string Markdown, IReadOnlyList<Subject> Themes, IReadOnlyList<Subject> JobRoles, IReadOnlyList<SampleStep> Steps);

/// <summary>A step of a line.</summary>
internal sealed record SampleStep(
    string Id, string Title, string Level, IReadOnlyList<SampleCourse> Courses, IReadOnlyList<Subject> Competences, IReadOnlyList<string> Knowledge, IReadOnlyList<string> Behaviour);
