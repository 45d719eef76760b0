using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A learning line as its page shows it.</summary>
public sealed class LineView
{
    internal LineView(AcademyCatalogue catalogue, Edition edition, LearningLine line)
    {
        Line = line;
        Stations =
        [
            .. line.Steps
                .GroupBy(step => step.Level)
                .OrderBy(group => group.Key)
                .Select(group => new Station(Labels.Dutch(group.Key), [.. group.Select(step => StepOf(edition, step))])),
        ];
        Load = LoadOf(line.Steps.SelectMany(step => step.Courses).Where(edition.Shows).Distinct());
        Provenance = new ProvenanceView(catalogue, line.Owner, line.LastChecked, line.ReviewBy, edition.At);
    }

    public LearningLine Line { get; }

    public IReadOnlyList<Station> Stations { get; }

    /// <summary>Gets "Junior tot senior", or the one level there is.</summary>
    public string Levels => Stations.Count < 2
        ? string.Concat(Stations.Select(station => station.Level))
        : $"{Stations[0].Level} tot {Stations[^1].Level.ToLowerInvariant()}";

    /// <summary>Gets the study load of all its courses together, in whole hours.</summary>
    public string Load { get; }

    public ProvenanceView Provenance { get; }

    // A line of the shared academy may hold a course that this edition leaves out.
    private static StepView StepOf(Edition edition, LearningStep step) =>
        new(step, CourseCard.Of(edition, step.Courses.Where(edition.Shows)));

    private static string LoadOf(IEnumerable<Course> courses)
    {
        const int minutesInAnHour = 60;
        var minutes = courses.Sum(course => course.Duration.ApproximateMinutes);
        return $"Ongeveer {Math.Max(1, (minutes + (minutesInAnHour / 2)) / minutesInAnHour)} uur";
    }
}

/// <summary>The steps of one career level.</summary>
public sealed record Station(string Level, IReadOnlyList<StepView> Steps);

/// <summary>A step with the courses that can be followed here.</summary>
public sealed record StepView(LearningStep Step, IReadOnlyList<CourseCard> Courses)
{
    /// <summary>Gets what the step asks, each under its own name; what is empty is left out.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<string> Texts)> Demands { get; } =
    [
        .. new (string Title, IReadOnlyList<string> Texts)[]
        {
            ("Competenties", [.. Step.Competences.Select(competence => competence.Title)]),
            ("Kennis", Step.Knowledge),
            ("Gedrag", Step.Behaviour),
            ("Houding", Step.Attitude),
        }.Where(demand => demand.Texts.Count > 0),
    ];
}
