namespace Academy.Benchmarks.Reporting;

/// <summary>Prints rows as columns that line up.</summary>
internal static class Table
{
    private static readonly Row Head = new("measured", "figure", "bound", null);

    public static void Print(string title, IReadOnlyList<Row> rows, TextWriter to)
    {
        Row[] all = [Head, .. rows];
        var what = all.Max(row => row.What.Length);
        var measured = all.Max(row => row.Measured.Length);
        var bound = all.Max(row => row.Bound.Length);
        to.WriteLine();
        to.WriteLine(title);
        foreach (var row in all)
        {
            var line = $"  {row.What.PadRight(what)}  {row.Measured.PadLeft(measured)}  {row.Bound.PadRight(bound)}  {Verdict(row)}";
            to.WriteLine(line.TrimEnd());
        }
    }

    private static string Verdict(Row row) => row.Good switch
    {
        true => "good",
        false => "missed",
        null => "",
    };
}
