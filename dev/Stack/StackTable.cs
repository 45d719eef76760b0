namespace Academy.Dev.Stack;

/// <summary>Where everything is, as a table for whoever started it.</summary>
internal static class StackTable
{
    public static string Of(AcademyStack stack)
    {
        (string What, string Where)[] rows =
        [
            .. stack.Editions.OrderByDescending(edition => edition.Shared).Select(edition => (edition.Academy, stack.Site(edition.Slug).AbsoluteUri)),
            ("Sign in, clock, timers", stack.Panel.AbsoluteUri),
            ("Mailbox", stack.Mailbox.AbsoluteUri),
            ("Functions", stack.FunctionsFront.AbsoluteUri),
            ("Storage: tables", stack.Storage.Tables.AbsoluteUri),
            ("Storage: queues", stack.Storage.Queues.AbsoluteUri),
        ];
        var width = rows.Max(row => row.What.Length);
        var lines = rows.Select(row => $"  {row.What.PadRight(width)}  {row.Where}");
        return string.Join(Environment.NewLine, [string.Empty, .. lines, string.Empty]);
    }
}
