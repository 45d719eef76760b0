using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The learning lines that begin at one career level.</summary>
public sealed record LineGroup(string Title, IReadOnlyList<LineCard> Cards)
{
    internal static IReadOnlyList<LineGroup> Of(Edition edition) =>
    [
        .. edition.Lines
            .GroupBy(line => line.Steps.Min(step => step.Level))
            .OrderBy(group => group.Key)
            .Select(group => new LineGroup(TitleOf(group.Key), LineCard.Of(group))),
    ];

    private static string TitleOf(CareerLevel level) => level switch
    {
        CareerLevel.Junior => "Voor wie begint",
        CareerLevel.Medior => "Voor wie het werk kent",
        _ => "Voor wie anderen verder helpt",
    };
}
