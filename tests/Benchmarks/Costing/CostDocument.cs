using System.Globalization;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Costing;

/// <summary>The tables in docs/cost.md between two marks: made from the files and from what was measured, never by hand.</summary>
internal sealed class CostDocument(Repository repository)
{
    private const string Begin = "<!-- measured: begin -->";
    private const string End = "<!-- measured: end -->";

    private string File => repository.At("docs", "cost.md");

    public static string TextOf(CostData data, IReadOnlyList<Measured> measured)
    {
        Bill[] bills = [.. data.Use.Places.Select(place => new Bill(data, measured, place))];
        IEnumerable<string> lines =
        [
            "### A year",
            "",
            $"| in {data.Prices.Currency}s | {string.Join(" | ", bills.Select(bill => bill.Place.Name))} |",
            $"|---|{string.Concat(bills.Select(_ => "---:|"))}",
            .. bills[0].Lines.Select((line, at) => $"| {line.Price.What} | {string.Join(" | ", bills.Select(bill => $"{Count(bill.Lines[at].Amount)}: {Money(bill.Lines[at].Dollars)}"))} |"),
            $"| **together** | {string.Join(" | ", bills.Select(bill => $"**{Money(bill.Dollars)}**"))} |",
            $"| each employee | {string.Join(" | ", bills.Select(bill => Money(bill.Dollars / bill.Place.Employees)))} |",
            $"| GB written to tables at most, and not yet removed | {string.Join(" | ", bills.Select(bill => Text(bill.Written, "0.00")))} |",
            "",
            "### What one time costs",
            "",
            "| | table reads | queries | writes | transactions | queue | executions | KB written | KB sent out | a year, each employee | each municipality | each environment |",
            "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
            .. measured.Select(one => RowOf(one, data.Use)),
            "",
            "### Prices",
            "",
            $"{data.Prices.Region}",
            "",
            "| what | dollars | for | free each month | found | looked at |",
            "|---|---:|---:|---:|---|---|",
            .. data.Prices.Prices.Select(price => $"| {price.What} | {Text(price.Dollars, "0.######")} | {Count(price.Per)} | {Count(price.FreePerMonth)} | {price.Source} | {price.Seen} |"),
        ];
        return string.Join('\n', lines);
    }

    public bool Says(string text) => Between(System.IO.File.ReadAllText(File)) == text;

    public void Write(string text)
    {
        var whole = System.IO.File.ReadAllText(File);
        System.IO.File.WriteAllText(File, whole.Replace(Between(whole), text, StringComparison.Ordinal));
    }

    private static string RowOf(Measured one, UseOfYear use)
    {
        decimal[] calls = [one.Calls.Reads, one.Calls.Queries, one.Calls.Writes, one.Calls.Transactions, one.Calls.Queue, one.Executions];
        decimal[] times = [use.PerEmployee.GetValueOrDefault(one.Action), use.PerMunicipality.GetValueOrDefault(one.Action), use.PerEnvironment.GetValueOrDefault(one.Action)];
        return $"| {one.Action} | {string.Join(" | ", calls.Select(count => Text(count, "0.#")))} | {Text(one.Calls.WrittenBytes / 1000, "0")} | {Text(one.SentBytes / 1000, "0")} | {string.Join(" | ", times.Select(count => count == 0 ? "" : Text(count, "#,0.##")))} |";
    }

    private static string Between(string whole)
    {
        var (begin, end) = (whole.IndexOf(Begin, StringComparison.Ordinal), whole.IndexOf(End, StringComparison.Ordinal));
        return begin < 0 || end < begin ? throw new SetupException($"docs/cost.md needs the marks {Begin} and {End}.") : whole[(begin + Begin.Length + 1)..(end - 1)];
    }

    private static string Count(decimal number) => Text(number, "#,0.#");

    private static string Money(decimal dollars) => "$ " + Text(dollars, "#,0.00");

    private static string Text(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
