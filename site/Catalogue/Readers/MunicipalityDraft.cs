using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>A municipality with its choices, as references that are not looked up yet.</summary>
internal sealed record MunicipalityDraft(
    Municipality Municipality,
    Fields Fields,
    Selection? Include,
    Selection? Exclude,
    IReadOnlyList<YamlText> Featured);

/// <summary>Themes and courses that an edition takes in or leaves out.</summary>
internal sealed record Selection(IReadOnlyList<YamlText> Themes, IReadOnlyList<YamlText> Courses)
{
    public bool Names(Course course) => Courses.Any(reference => reference.Text == course.Id);

    public bool Touches(IEnumerable<Theme> themes) =>
        themes.Any(theme => Themes.Any(reference => reference.Text == theme.Id));
}
