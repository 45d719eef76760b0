using System.Globalization;
using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Searching;

/// <summary>The scores of ours, Pagefind and lunr side by side.</summary>
internal static class JudgedRows
{
    private const double LeastRecall = 0.95;
    private const double LeastRank = 0.90;
    private const double LeastAhead = 0.25;
    private static readonly string[] Hard = ["compound", "joined", "split", "typo"];

    /// <summary>Gives the rows of a half; only the half on which nobody tuned is held against the bounds.</summary>
    public static IEnumerable<Row> Of(string half, JudgedScore[] scores, bool judged)
    {
        var ours = scores[0];
        yield return Bounded($"{half}: right answers among the first three (recall at 3)", Side(scores, score => score.Recall), $"at least {Part(LeastRecall)}", ours.Recall >= LeastRecall);
        yield return Bounded($"{half}: mean reciprocal rank", Side(scores, score => score.Rank), $"at least {Part(LeastRank)}", ours.Rank >= LeastRank);
        yield return Bounded(
            $"{half}: of {ours.NonsenseAsked} queries of nonsense find something", string.Join(" / ", scores.Select(score => Text.Count(score.NonsenseFound))), "none", ours.NonsenseFound == 0);
        var ahead = ours.RecallOf(Hard) - scores[1].RecallOf(Hard);
        yield return Bounded(
            $"{half}: compounds and typos together, recall at 3", Side(scores, score => score.RecallOf(Hard)), $"{Part(LeastAhead)} above Pagefind", ahead >= LeastAhead);
        foreach (var kind in ours.Kinds)
        {
            yield return Row.Note($"  {kind}", Side(scores, score => score.RecallOf(kind)));
        }

        Row Bounded(string what, string measured, string bound, bool good) => judged ? new Row(what, measured, bound, good) : Row.Note(what, measured);
    }

    private static string Side(JudgedScore[] scores, Func<JudgedScore, double> value) => string.Join(" / ", scores.Select(score => Part(value(score))));

    private static string Part(double part) => part.ToString("0.00", CultureInfo.InvariantCulture);
}
