using System.Globalization;
using System.Text.Json;

namespace Academy.Functions.Tests.Costing;

/// <summary>docs/cost.md shows the prices and the use that its sums were made with; ./academy bench cost holds the sums themselves.</summary>
public sealed class CostDocumentTests
{
    private static readonly string[] Document = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", "cost.md"));

    [Fact]
    public void Every_price_stands_there_with_its_source_and_its_day()
    {
        using var prices = Read("prices.json");
        foreach (var price in prices.RootElement.GetProperty("prices").EnumerateArray())
        {
            var cells = CellsOf(Text(price, "what"));
            Assert.Equal(price.GetProperty("dollars").GetDecimal(), decimal.Parse(cells[1], CultureInfo.InvariantCulture));
            Assert.Equal([Text(price, "source"), Text(price, "seen")], cells[^2..]);
        }
    }

    [Fact]
    public void Every_action_stands_there_with_how_often_it_happens()
    {
        using var use = Read("use.json");
        foreach (var (group, fromEnd) in new[] { ("perEmployee", 3), ("perMunicipality", 2), ("perEnvironment", 1) })
        {
            // A visit of the site asks the app for nothing.
            foreach (var action in use.RootElement.GetProperty(group).EnumerateObject().Where(action => action.Name != "visit"))
            {
                Assert.Equal(action.Value.GetDecimal(), decimal.Parse(CellsOf(action.Name)[^fromEnd], NumberStyles.Number, CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The last row that begins with this: a price stands in the sums as well.</summary>
    private static string[] CellsOf(string first) =>
        Document.LastOrDefault(line => line.StartsWith($"| {first} |", StringComparison.Ordinal)) is { } row
            ? [.. row.Trim('|').Split('|').Select(cell => cell.Trim())]
            : throw new InvalidOperationException($"docs/cost.md has no row '{first}': run ACADEMY_WRITE_COST=1 ./academy bench cost");

    private static JsonDocument Read(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", "Benchmarks", "Costing", name)));

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
