using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A learning line as a card.</summary>
public sealed class LineCard(LearningLine line)
{
    public LearningLine Line { get; } = line;

    public string Size { get; } =
        $"{Counts.Of(line.Steps.Count, "stap", "stappen")} · {Counts.Courses(CoursesIn(line))}";

    /// <summary>Gets "Junior tot senior", or the one level there is.</summary>
    public string Levels { get; } = LevelsOf(line);

    internal static IReadOnlyList<LineCard> Of(IEnumerable<LearningLine> lines) => [.. lines.Select(line => new LineCard(line))];

    internal static string LevelsOf(LearningLine line)
    {
        var (lowest, highest) = (line.Steps.Min(step => step.Level), line.Steps.Max(step => step.Level));
        return lowest == highest
            ? Labels.Dutch(lowest)
            : $"{Labels.Dutch(lowest)} tot {Labels.Dutch(highest).ToLowerInvariant()}";
    }

    private static int CoursesIn(LearningLine line) => line.Steps.SelectMany(step => step.Courses).Distinct().Count();
}
