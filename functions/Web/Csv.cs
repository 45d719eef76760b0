namespace Academy.Functions.Web;

/// <summary>
/// Rows as RFC 4180 writes them, with semicolons, as a Dutch spreadsheet opens them. A cell that a spreadsheet would read as a formula
/// gets an apostrophe in front (OWASP, CSV injection).
/// </summary>
internal static class Csv
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];
    private static readonly char[] Quoted = [';', '"', '\r', '\n'];

    public static string Of(IEnumerable<IReadOnlyList<string>> rows) =>
        string.Concat(rows.Select(row => string.Join(';', row.Select(Cell)) + "\r\n"));

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text;
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
