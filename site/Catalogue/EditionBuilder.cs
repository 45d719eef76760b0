using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>Chooses what an edition shows, and refuses what would lead a reader to something that is not there.</summary>
internal sealed class EditionBuilder(Known known, DateOnly at)
{
    public required IReadOnlyList<LineDraft> Lines { get; init; }

    public required IReadOnlyList<CourseRun> Runs { get; init; }

    public required IReadOnlyList<VisionDraft> Visions { get; init; }

    public required IReadOnlyList<(string? Municipality, ContentPage Page)> Pages { get; init; }

    public Edition Build(MunicipalityDraft draft)
    {
        CheckSelection(draft.Include);
        CheckSelection(draft.Exclude);
        var municipality = draft.Municipality;
        var choice = new EditionChoice(draft);
        Course[] all =
        [
            .. known.Courses.All.Where(choice.Shows)
                .OrderBy(course => course.Title, TitleOrder.Instance)
                .ThenBy(course => course.Id, StringComparer.Ordinal),
        ];
        Course[] shown = [.. all.Where(course => course.MovedTo is null)];
        var ids = shown.Select(course => course.Id).ToHashSet(StringComparer.Ordinal);
        LineDraft[] lines = [.. Lines.Where(choice.Shows).OrderBy(line => line.Line.Title, TitleOrder.Instance)];
        CheckLines(lines, ids, choice, municipality);
        CheckRuns(ids, municipality);
        return new Edition(
            municipality,
            new EditionParts
            {
                Courses = [.. shown.Where(course => !IsRetired(course))],
                Retired = [.. shown.Where(IsRetired)],
                Runs = RunsOf(ids, municipality),
                Lines = [.. lines.Select(line => line.Line)],
                Themes = known.Themes.All,
                JobRoles = known.JobRoles.All,
                Featured = FindFeatured(draft, ids),
                Pages = PagesOf(municipality),
                Vision = VisionOf(municipality, lines),
                Redirects = [.. EditionRedirects.Of(all, [.. lines.Select(line => line.Line)], known)],
            },
            at);
    }

    private CourseRun[] RunsOf(HashSet<string> shown, Municipality municipality) =>
    [
        .. Runs.Where(run => shown.Contains(run.Course.Id) && IsOpenTo(run, municipality))
            .OrderBy(run => run.Start)
            .ThenBy(run => run.Key, StringComparer.Ordinal),
    ];

    private bool IsRetired(Course course) => course.Retired <= at;

    private static bool IsOpenTo(CourseRun run, Municipality municipality) =>
        run.OpenTo == OpenTo.All || run.Organiser.Slug == municipality.Slug;

    private void CheckSelection(Selection? selection)
    {
        if (selection is not null)
        {
            known.Themes.FindAll(selection.Themes);
            known.Courses.FindAll(selection.Courses);
            known.Lines.FindAll(selection.Lines);
        }
    }

    private void CheckLines(IEnumerable<LineDraft> lines, HashSet<string> shown, EditionChoice choice, Municipality municipality)
    {
        foreach (var (line, reference) in lines.SelectMany(line => line.Courses.Select(reference => (line.Line, reference))))
        {
            if (shown.Contains(reference.Text) || known.Courses.Get(reference.Text) is not { MovedTo: null } course)
            {
                continue;
            }

            // A municipality's own line, or a course that is nobody else's: the line is wrong. Otherwise the choice is.
            known.Problems.Add(line.Owner == municipality.Slug || course.Sharing == Sharing.Own
                ? Problem.LineShowsHiddenCourse(reference.At, course.Id, municipality.Slug)
                : Problem.LineNeedsCourse(choice.PlaceOfLeavingOut(course), course.Id, line.Id));
        }
    }

    private void CheckRuns(HashSet<string> shown, Municipality municipality)
    {
        foreach (var run in Runs)
        {
            if (run.Organiser.Slug == municipality.Slug && run.Course.MovedTo is null && !shown.Contains(run.Course.Id))
            {
                known.Problems.Add(Problem.OrganiserDoesNotShow(
                    Position.StartOf(run.Source), run.Course.Id, municipality.Slug));
            }
        }
    }

    private List<Course> FindFeatured(MunicipalityDraft draft, HashSet<string> shown)
    {
        List<Course> featured = [];
        foreach (var reference in draft.Featured)
        {
            if (known.Courses.Find(reference) is not { } course)
            {
                continue;
            }

            if (!shown.Contains(course.Id))
            {
                known.Problems.Add(Problem.FeaturedIsHidden(reference.At, course.Id, draft.Municipality.Slug));
            }
            else if (!IsRetired(course))
            {
                featured.Add(course);
            }
        }

        return featured;
    }

    private ContentPage[] PagesOf(Municipality municipality)
    {
        var own = Pages.Where(page => page.Municipality == municipality.Slug).Select(page => page.Page).ToArray();
        var shared = Pages.Where(page => page.Municipality is null).Select(page => page.Page);
        return
        [
            .. own.UnionBy(shared, page => page.Slug)
                .OrderBy(page => page.Slug, StringComparer.Ordinal)
                .Select(page => PageWords.Fill(page, municipality)),
        ];
    }

    private Vision? VisionOf(Municipality municipality, IReadOnlyList<LineDraft> lines)
    {
        var draft = Visions.FirstOrDefault(vision => vision.Municipality == municipality.Slug);
        foreach (var reference in draft?.Lines ?? [])
        {
            if (known.Lines.Get(reference.Text) is not null && !lines.Any(line => line.Line.Id == reference.Text))
            {
                known.Problems.Add(Problem.VisionShowsHiddenLine(reference.At, reference.Text, municipality.Slug));
            }
        }

        return draft?.Vision;
    }
}
