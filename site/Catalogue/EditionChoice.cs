using Academy.Site.Catalogue.Readers;

namespace Academy.Site.Catalogue;

/// <summary>
/// Which courses and lines an edition shows: its own, and of the shared ones what its include and exclude leave.
/// A shared line goes when one of its courses was left out, so that no line leads to a missing page.
/// </summary>
internal sealed class EditionChoice(MunicipalityDraft draft)
{
    private readonly string _slug = draft.Municipality.Slug;

    public bool Shows(Course course) =>
        course.Owner == _slug || (course.Sharing == Sharing.Shared && !IsLeftOut(course));

    public bool Shows(LineDraft line)
    {
        if (line.Line.Owner == _slug)
        {
            return true;
        }

        return line.Line.Sharing == Sharing.Shared
            && !IsLeftOut(line.Line.Themes, named: false)
            && !line.Line.Steps.SelectMany(step => step.Courses).Any(course => course.Sharing == Sharing.Shared && !Shows(course));
    }

    private bool IsLeftOut(Course course) =>
        draft.Exclude?.Names(course) == true || IsLeftOut(course.Themes, draft.Include?.Names(course) == true);

    /// <summary>A course that is named goes before the theme it is in.</summary>
    private bool IsLeftOut(IReadOnlyList<Theme> themes, bool named)
    {
        if (named)
        {
            return false;
        }

        var included = draft.Include is null || draft.Include.Touches(themes);
        return !included || draft.Exclude?.Touches(themes) == true;
    }
}
