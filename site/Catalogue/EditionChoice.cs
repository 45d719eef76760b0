using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>
/// Which courses and lines an edition shows: its own, and of the shared ones what its include and exclude leave.
/// A line that stays while one of its courses goes is a mistake, which <see cref="EditionBuilder"/> reports.
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
            && draft.Exclude?.Names(line.Line) != true
            && !IsLeftOut(line.Line.Themes, named: false);
    }

    /// <summary>Gives the place in municipality.yml that leaves this shared course out.</summary>
    public Position PlaceOfLeavingOut(Course course) =>
        draft.Exclude?.PlaceOf(course) ?? draft.Include?.At ?? Position.StartOf(draft.Municipality.Source);

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
