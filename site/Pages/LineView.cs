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
        Levels = LineCard.LevelsOf(line);
        Load = StudyLoad.Of(edition.CoursesOf(line));
        Goals = [.. (edition.Vision?.Goals ?? []).Where(goal => goal.Lines.Any(other => other.Id == line.Id)).Select(goal => goal.Title)];
        Themes = [.. line.Themes.Where(edition.Themes.Contains)];
        JobRoles = [.. line.JobRoles.Where(edition.JobRoles.Contains)];
        Provenance = new ProvenanceView(catalogue, edition, line.Owner, line.LastChecked, line.ReviewBy)
        {
            Improve = ImproveLink.To(edition.Municipality, line.Source, line.Title),
        };
        Paper = new PaperAddress(edition.Municipality.Domain, line.Url);
    }

    public LearningLine Line { get; }

    public IReadOnlyList<Station> Stations { get; }

    /// <summary>Gets "Junior tot senior", or the one level there is.</summary>
    public string Levels { get; }

    /// <summary>Gets the study load of all its courses together, in whole hours.</summary>
    public string Load { get; }

    /// <summary>Gets the goals of the municipality's vision that this line serves.</summary>
    public IReadOnlyList<string> Goals { get; }

    public IReadOnlyList<Theme> Themes { get; }

    public IReadOnlyList<JobRole> JobRoles { get; }

    public ProvenanceView Provenance { get; }

    /// <summary>Gets where this page is found again from paper.</summary>
    public PaperAddress Paper { get; }

    // A line may hold a course that moved elsewhere, which has no page any more.
    private static StepView StepOf(Edition edition, LearningStep step) =>
        new(step, CourseCard.Of(edition, step.Courses.Where(edition.Shows)));
}

/// <summary>The steps of one career level.</summary>
public sealed record Station(string Level, IReadOnlyList<StepView> Steps);
