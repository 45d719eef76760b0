namespace Academy.Benchmarks.Costing;

/// <summary>What a year costs in one place: amounts of what Azure counts, times their prices. Pure.</summary>
internal sealed class Bill(CostData data, IReadOnlyList<Measured> measured, Place place)
{
    private const decimal Kilobyte = 1000;
    private const decimal Megabyte = 1000 * Kilobyte;
    private const decimal Gigabyte = 1000 * Megabyte;
    private const decimal MonthsInYear = 12;

    public Place Place => place;

    public IReadOnlyList<BillLine> Lines =>
    [
        Line("site", MonthsInYear * place.Municipalities),
        Line("traffic", Math.Max(0, Traffic - (MonthsInYear * data.Use.TrafficIncludedGigabytes * place.Municipalities))),
        Line("execution", Executions),
        Line("compute", Executions * data.Use.SecondsPerExecution * data.Use.InstanceGigabytes),
        Line("table", Sum(one => one.Calls.Tables)),
        Line("queue", Sum(one => one.Calls.Queue) + (data.Use.Queues * data.Use.QueueLooksPerYear)),
        // What was written by half of the year, kept all year: nothing that was removed is taken off.
        Line("stored", Written / 2 * MonthsInYear),
        Line("mail", Sum(one => one.Mails)),
        Line("mail-size", Sum(one => one.MailBytes) / Megabyte),
    ];

    public decimal Dollars => Lines.Sum(line => line.Dollars);

    /// <summary>GB that a year writes at most.</summary>
    public decimal Written => Sum(one => one.Calls.WrittenBytes) / Gigabyte;

    public decimal Executions => Sum(one => one.Executions);

    /// <summary>GB that go out: pages of the site, and what the app answers.</summary>
    private decimal Traffic => (Sum(one => one.SentBytes) / Gigabyte) + (data.Use.TimesOf("visit", place) * data.Use.VisitKilobytes * Kilobyte / Gigabyte);

    private decimal Sum(Func<Measured, decimal> of) => measured.Sum(one => of(one) * data.Use.TimesOf(one.Action, place));

    private BillLine Line(string id, decimal amount) => new(data.PriceOf(id), amount, data.PriceOf(id).OfYear(amount));
}

/// <summary>One thing that Azure counts, in a year.</summary>
internal sealed record BillLine(Price Price, decimal Amount, decimal Dollars);
