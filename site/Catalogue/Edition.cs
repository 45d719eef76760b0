using Academy.Site.Facets;

namespace Academy.Site.Catalogue;

/// <summary>One municipality's view of the catalogue: what its site shows, and in which order.</summary>
public sealed class Edition
{
    private readonly ILookup<string, CourseRun> _runsByCourse;
    private readonly ILookup<string, LearningLine> _linesByCourse;
    private readonly ILookup<string, Course> _coursesByTheme;
    private readonly ILookup<string, Course> _coursesByJobRole;
    private readonly ILookup<string, LearningLine> _linesByTheme;
    private readonly ILookup<string, LearningLine> _linesByJobRole;
    private readonly HashSet<string> _shown;
    private readonly Lazy<IReadOnlyList<Facet>> _facets;

    public Edition(Municipality municipality, EditionParts parts, DateOnly at)
    {
        Municipality = municipality;
        At = at;
        Courses = parts.Courses;
        Retired = parts.Retired;
        Runs = parts.Runs;
        Lines = parts.Lines;
        Featured = parts.Featured;
        Pages = parts.Pages;
        Vision = parts.Vision;
        Redirects = parts.Redirects;
        _runsByCourse = Runs.ToLookup(run => run.Course.Id);
        _coursesByTheme = ByKey(Courses, course => course.Themes.Select(theme => theme.Id));
        _coursesByJobRole = ByKey(Courses, course => course.JobRoles.Select(role => role.Id));
        _linesByCourse = ByKey(Lines, line => line.Steps.SelectMany(step => step.Courses).Select(course => course.Id).Distinct());
        _linesByTheme = ByKey(Lines, line => line.Themes.Select(theme => theme.Id));
        _linesByJobRole = ByKey(Lines, line => line.JobRoles.Select(role => role.Id));
        _facets = new(() => CourseFacets.Of(this));
        _shown = [.. Courses.Concat(Retired).Select(course => course.Id)];
        Themes = [.. parts.Themes.Where(theme => _coursesByTheme.Contains(theme.Id) || _linesByTheme.Contains(theme.Id))];
        JobRoles = [.. parts.JobRoles.Where(role => _coursesByJobRole.Contains(role.Id) || _linesByJobRole.Contains(role.Id))];
    }

    public Municipality Municipality { get; }

    public string Slug => Municipality.Slug;

    /// <summary>Gets the day that the site is built for.</summary>
    public DateOnly At { get; }

    /// <summary>Gets the courses on offer, by title.</summary>
    public IReadOnlyList<Course> Courses { get; }

    /// <summary>Gets courses that are no longer offered: their page stays, outside every list.</summary>
    public IReadOnlyList<Course> Retired { get; }

    /// <summary>Gets every run of a shown course, by first meeting; also the past and the cancelled ones.</summary>
    public IReadOnlyList<CourseRun> Runs { get; }

    public IReadOnlyList<LearningLine> Lines { get; }

    /// <summary>Gets the themes that have a course or a line here, in the order of the word list.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    public IReadOnlyList<JobRole> JobRoles { get; }

    public IReadOnlyList<Course> Featured { get; }

    public IReadOnlyList<ContentPage> Pages { get; }

    public Vision? Vision { get; }

    /// <summary>Gets addresses of old that lead on: renamed slugs, former ids, courses that moved.</summary>
    public IReadOnlyList<Redirect> Redirects { get; }

    /// <summary>Gets the sides from which its catalogue can be narrowed down; they are worked out once, when somebody asks.</summary>
    public IReadOnlyList<Facet> Facets => _facets.Value;

    public bool Shows(Course course) => _shown.Contains(course.Id);

    /// <summary>Whether a rule exists here: one about a course or a line that is not on offer does not.</summary>
    public bool Has(Rule rule) => rule switch
    {
        CourseRule required => Courses.Any(course => course.Id == required.Course),
        LineRule line => Lines.Any(other => other.Id == line.Line),
        _ => false,
    };

    public IEnumerable<CourseRun> RunsOf(Course course) => _runsByCourse[course.Id];

    /// <summary>Gives the runs that have not begun on the day of the build and still go on.</summary>
    public IEnumerable<CourseRun> ComingRunsOf(Course course) => RunsOf(course).Where(IsComing);

    /// <summary>Gives the coming runs for which one can sign up on the day of the build.</summary>
    public IEnumerable<CourseRun> OpenRunsOf(Course course) => ComingRunsOf(course).Where(run => run.EnrolUntil >= At);

    /// <summary>Gives every coming run, by first meeting: the agenda.</summary>
    public IEnumerable<CourseRun> ComingRuns() => Runs.Where(IsComing);

    /// <summary>Gives the runs of which the last meeting has not passed on the day of the build, the cancelled ones too: what feeds tell.</summary>
    public IEnumerable<CourseRun> UnfinishedRunsOf(Course course) => RunsOf(course).Where(IsUnfinished);

    public IEnumerable<CourseRun> UnfinishedRuns() => Runs.Where(IsUnfinished);

    /// <summary>Gives each course of a line once; a course that moved elsewhere has no page of its own any more.</summary>
    public IEnumerable<Course> CoursesOf(LearningLine line) =>
        line.Steps.SelectMany(step => step.Courses).Where(Shows).DistinctBy(course => course.Id);

    public IEnumerable<LearningLine> LinesWith(Course course) => _linesByCourse[course.Id];

    public IEnumerable<Course> CoursesOf(Theme theme) => _coursesByTheme[theme.Id];

    public IEnumerable<Course> CoursesOf(JobRole role) => _coursesByJobRole[role.Id];

    public IEnumerable<LearningLine> LinesOf(Theme theme) => _linesByTheme[theme.Id];

    public IEnumerable<LearningLine> LinesOf(JobRole role) => _linesByJobRole[role.Id];

    private bool IsComing(CourseRun run) => run.Cancelled is null && DutchDates.DateOf(run.Start) >= At;

    private bool IsUnfinished(CourseRun run) => DutchDates.DateOf(run.End) >= At;

    private static ILookup<string, T> ByKey<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> keys) =>
        things.SelectMany(thing => keys(thing), (thing, key) => (key, thing)).ToLookup(pair => pair.key, pair => pair.thing);
}
