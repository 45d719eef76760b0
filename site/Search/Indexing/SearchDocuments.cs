using Academy.Site.Catalogue;
using Academy.Site.Facets;
using Academy.Site.Markup;

namespace Academy.Site.Search.Indexing;

/// <summary>What can be found in an edition: its courses on offer and its learning lines.</summary>
internal static class SearchDocuments
{
    public static IReadOnlyList<SearchDocument> Of(Edition edition)
    {
        var facets = edition.Facets;
        return [.. edition.Courses.Select(course => Of(edition, facets, course)), .. edition.Lines.Select(line => Of(edition, line))];
    }

    private static SearchDocument Of(Edition edition, IReadOnlyList<Facet> facets, Course course) => new()
    {
        Url = course.Url,
        Title = course.Title,
        Summary = course.Summary,
        Facts = $"{Labels.Dutch(course.Form)} · {course.Duration.InDutch()} · {Labels.Dutch(course.Level).ToLowerInvariant()}",
        Texts = [.. TextsOf(edition, course)],
        Facets = [.. facets.Select(facet => Sorted(facet.IdsOf(course)))],
        OpenRuns = [.. edition.OpenRunsOf(course).Select(run => run.Key)],
        Neighbourhood = string.Join(' ', course.Themes.Select(theme => theme.Id).Order(StringComparer.Ordinal)),
    };

    private static SearchDocument Of(Edition edition, LearningLine line) => new()
    {
        Url = line.Url,
        Title = line.Title,
        Summary = line.Summary,
        Facts = line.Steps.Count == 1 ? "Leerlijn · 1 stap" : $"Leerlijn · {line.Steps.Count} stappen",
        Texts = [.. TextsOf(edition, line)],
        Facets = [.. CourseFacets.Names.Select(facet => Sorted(ValuesOf(facet, line)))],
        Neighbourhood = string.Join(' ', line.Themes.Select(theme => theme.Id).Order(StringComparer.Ordinal)),
    };

    private static IEnumerable<FieldText> TextsOf(Edition edition, Course course)
    {
        yield return new(SearchField.Title, course.Title);
        yield return new(SearchField.Summary, course.Summary);
        foreach (var keyword in course.Keywords)
        {
            yield return new(SearchField.Keywords, keyword);
        }

        foreach (var outcome in course.Outcomes)
        {
            yield return new(SearchField.Summary, outcome);
        }

        foreach (var label in LabelsOf(edition, course))
        {
            yield return new(SearchField.Labels, label);
        }

        yield return Prose(course.Text);
        foreach (var unit in course.Units)
        {
            yield return new(SearchField.Headings, unit.Title);
            if (unit.Lesson is { } lesson)
            {
                yield return new(SearchField.Headings, lesson.Title);
                yield return new(SearchField.Body, lesson.Summary);
                yield return Prose(lesson.Text);
            }
        }
    }

    private static IEnumerable<string> LabelsOf(Edition edition, Course course) =>
    [
        .. course.Themes.Select(theme => theme.Title),
        .. course.Purposes.Select(purpose => purpose.Title),
        .. course.JobRoles.Select(role => role.Title),
        .. course.Competences.Select(competence => competence.Title),
        .. edition.ComingRunsOf(course).SelectMany(run => run.Places)
            .DistinctBy(place => place.Slug).SelectMany(place => new[] { place.Name, place.City }),
        course.Provider.Name,
        Labels.Dutch(course.Form),
        Labels.Dutch(course.Level),
    ];

    private static IEnumerable<FieldText> TextsOf(Edition edition, LearningLine line)
    {
        yield return new(SearchField.Title, line.Title);
        yield return new(SearchField.Summary, line.Summary);
        foreach (var keyword in line.Keywords)
        {
            yield return new(SearchField.Keywords, keyword);
        }

        yield return new(SearchField.Labels, "Leerlijn");
        foreach (var label in line.Themes.Select(theme => theme.Title).Concat(line.JobRoles.Select(role => role.Title)))
        {
            yield return new(SearchField.Labels, label);
        }

        yield return Prose(line.Text);
        foreach (var step in line.Steps)
        {
            yield return new(SearchField.Headings, step.Title);
            foreach (var text in step.Knowledge.Concat(step.Behaviour).Concat(step.Attitude).Concat(step.Competences.Select(one => one.Title)))
            {
                yield return new(SearchField.Body, text);
            }
        }

        foreach (var course in edition.CoursesOf(line))
        {
            yield return new(SearchField.Body, course.Title);
        }
    }

    // A line has no form, level, duration or provider: choosing one of those leaves the courses.
    private static IEnumerable<string> ValuesOf(string facet, LearningLine line) => facet switch
    {
        "theme" => line.Themes.Select(theme => theme.Id),
        "jobRole" => line.JobRoles.Select(role => role.Id),
        "sharing" => [Labels.Key(line.Sharing)],
        _ => [],
    };

    private static FieldText Prose(Prose text) => new(SearchField.Body, text.Html, IsHtml: true);

    private static string[] Sorted(IEnumerable<string> values) => [.. values.Distinct().Order(StringComparer.Ordinal)];
}
