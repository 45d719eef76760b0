using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>What one may skip in a course after passing a unit of it, as a sentence.</summary>
public sealed record WaiverView(Course Course, string Sentence, string Units)
{
    internal static IReadOnlyList<WaiverView> Of(Course course) =>
        [.. UnitView.Of(course).Where(unit => unit.Waived.Count > 0).Select(unit => Of(course, unit))];

    private static WaiverView Of(Course course, UnitView unit)
    {
        var skipped = $"‘{string.Join("’ en ‘", unit.Waived)}’";
        return new WaiverView(course, $"Haal je ‘{unit.Unit.Title}’? Dan hoef je {skipped} niet te doen.", skipped);
    }
}
