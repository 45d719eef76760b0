namespace Academy.Browser.Tests.Accessibility.Planted;

/// <summary>Every barrier that is planted, in the order of the table in docs/accessibility.md.</summary>
internal static class Plants
{
    /// <summary>Nothing is wrong with this one: what it finds is wrong with the page itself.</summary>
    public static Plant Harmless { get; } = Plant.InMain("nothing", "", null, "<p>Een alinea waar niets mee is.</p>");

    public static IReadOnlyList<Plant> All { get; } =
    [
        .. PerceivablePlants.All,
        .. OperablePlants.All,
        .. UnderstandablePlants.All,
        .. RobustPlants.All,
    ];

    public static int Caught => All.Count(plant => plant.FoundBy is not null);
}
