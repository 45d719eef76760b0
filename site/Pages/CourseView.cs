using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A course as its page shows it, true on the day of the build.</summary>
public sealed class CourseView
{
    internal CourseView(AcademyCatalogue catalogue, Edition edition, Course course, IReadOnlyList<Course> related)
    {
        Course = course;
        Retired = IsRetired(course, edition);
        Units = UnitView.Of(course);
        Waivers = WaiverView.Of(course);
        IReadOnlyList<RunView> runs = [.. edition.RunsOf(course).Select(run => new RunView(run, edition.At))];
        Runs = [.. runs.Where(run => run.Coming)];
        PastRuns = [.. runs.Where(run => !run.Coming).Reverse()];
        Calendar = Calendars.Of(edition, course);
        Lines = LinePlace.Of(edition, course);
        Themes = [.. course.Themes.Where(edition.Themes.Contains)];
        JobRoles = [.. course.JobRoles.Where(edition.JobRoles.Contains)];
        Related = CourseCard.Of(edition, related);
        Contact = edition.Municipality.Contact;
        Provenance = new ProvenanceView(catalogue, edition, course.Owner, course.LastChecked, course.ReviewBy)
        {
            Improve = ImproveLink.To(edition.Municipality, course.Source, course.Title),
        };
        Start = Retired ? null : StartOf();
        Replaced = course.Replaces is [] ? [] : [.. catalogue.Courses.Where(other => course.Replaces.Contains(other.Id)).Select(other => other.Title)];
        Paper = new PaperAddress(edition.Municipality.Domain, course.Url);
    }

    public Course Course { get; }

    /// <summary>Gets whether it is no longer offered; the page stays for who did it.</summary>
    public bool Retired { get; }

    public IReadOnlyList<UnitView> Units { get; }

    public IReadOnlyList<WaiverView> Waivers { get; }

    public IReadOnlyList<RunView> Runs { get; }

    public IReadOnlyList<RunView> PastRuns { get; }

    /// <summary>Gets the calendar of its coming runs, to subscribe to; null without a coming run.</summary>
    public string? Calendar { get; }

    /// <summary>Gets the learning lines it is in, each with the step.</summary>
    public IReadOnlyList<LinePlace> Lines { get; }

    /// <summary>Gets its themes that have a page here: that of a retired course may be empty by now.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    public IReadOnlyList<JobRole> JobRoles { get; }

    public IReadOnlyList<CourseCard> Related { get; }

    public Contact Contact { get; }

    public ProvenanceView Provenance { get; }

    /// <summary>Gets the one primary button, or nothing where there is nothing to begin or to choose.</summary>
    public StartButton? Start { get; }

    public IReadOnlyList<string> Replaced { get; }

    /// <summary>Gets where this page is found again from paper.</summary>
    public PaperAddress Paper { get; }

    /// <summary>Gets "9 maart 2027, Rivierstad": the first date that can still be joined.</summary>
    public RunView? NextRun => Runs.FirstOrDefault(run => run.State == RunState.Open);

    internal static bool IsRetired(Course course, Edition edition) => course.Retired is { } day && day <= edition.At;

    private StartButton? StartOf()
    {
        if (!Course.SelfPaced)
        {
            return NextRun is null ? null : new StartButton("Kies een datum", "#pagina-data");
        }

        var first = Units.FirstOrDefault(unit => unit.Address is not null);
        return new StartButton("Begin nu", first?.Address ?? "#pagina-programma");
    }
}

/// <summary>The one primary button of a course.</summary>
public sealed record StartButton(string Text, string Address);
