using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The coming runs of one month.</summary>
public sealed record AgendaMonth(string Title, string Anchor, IReadOnlyList<RunView> Runs)
{
    internal static IReadOnlyList<AgendaMonth> Of(Edition edition) =>
    [
        .. edition.ComingRuns()
            .GroupBy(run => (run.Start.Year, run.Start.Month))
            .OrderBy(month => month.Key)
            .Select(month => Of(new DateOnly(month.Key.Year, month.Key.Month, 1), month, edition.At)),
    ];

    private static AgendaMonth Of(DateOnly first, IEnumerable<CourseRun> runs, DateOnly at)
    {
        var words = DutchDates.Month(first);
        return new(
            char.ToUpperInvariant(words[0]) + words[1..],
            first.ToString("'maand-'yyyy-MM", CultureInfo.InvariantCulture),
            [.. runs.Select(run => new RunView(run, at))]);
    }
}
