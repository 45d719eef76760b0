using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>A municipality with its choices, as references that are not looked up yet.</summary>
internal sealed record MunicipalityDraft(
    Municipality Municipality,
    Fields Fields,
    Selection? Include,
    Selection? Exclude,
    IReadOnlyList<YamlText> Featured);

/// <summary>What an edition takes in or leaves out; lines are named to be left out alone.</summary>
internal sealed record Selection(
    Position At, IReadOnlyList<YamlText> Themes, IReadOnlyList<YamlText> Courses, IReadOnlyList<YamlText> Lines)
{
    public bool Names(LearningLine line) => Lines.Any(reference => reference.Text == line.Id);

    public bool Names(Course course) => Courses.Any(reference => reference.Text == course.Id);

    public bool Touches(IEnumerable<Theme> themes) =>
        themes.Any(theme => Themes.Any(reference => reference.Text == theme.Id));

    /// <summary>Gives where it says so: the course itself, else one of its themes; null when it says nothing about it.</summary>
    public Position? PlaceOf(Course course) =>
        (Courses.FirstOrDefault(reference => reference.Text == course.Id)
            ?? Themes.FirstOrDefault(reference => course.Themes.Any(theme => theme.Id == reference.Text)))?.At;
}
