namespace Academy.Benchmarks.Samples;

/// <summary>A course with everything that its page shows.</summary>
internal sealed record SampleCourse
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required SampleText Text { get; init; }

    public required IReadOnlyList<Subject> Themes { get; init; }

    public required IReadOnlyList<Subject> JobRoles { get; init; }

    public required IReadOnlyList<Subject> Competences { get; init; }

    public required Subject Provider { get; init; }

    public required IReadOnlyList<string> Outcomes { get; init; }

    public required string Form { get; init; }

    public required string Level { get; init; }

    public required int Price { get; init; }

    public required DateOnly LastChecked { get; init; }

    public required DateOnly ReviewBy { get; init; }

    public required IReadOnlyList<SampleUnit> Units { get; init; }

    public required IReadOnlyList<SampleRun> Runs { get; init; }

    public int Minutes => Units.Sum(unit => unit.Minutes);

    public bool SelfPaced => Units.All(unit => unit.Kind != "meeting");
}
