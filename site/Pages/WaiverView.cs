using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>What one may skip in a course after passing a unit of it, as a sentence that promises nothing that is not there yet.</summary>
public sealed record WaiverView(Course Course, string Sentence, string Units)
{
    internal static IReadOnlyList<WaiverView> Of(Course course) =>
        [.. UnitView.Of(course).Where(unit => unit.Waived.Count > 0).Select(unit => Of(course, unit))];

    private static WaiverView Of(Course course, UnitView unit)
    {
        var skipped = $"‘{string.Join("’ en ‘", unit.Waived)}’";
        var sentence = unit.ComesLater
            ? $"{skipped} kun je overslaan met de toets ‘{unit.Unit.Title}’, zodra die er is."
            : $"Haal je ‘{unit.Unit.Title}’? Dan hoef je {skipped} niet te doen.";
        return new WaiverView(course, sentence, skipped);
    }
}
