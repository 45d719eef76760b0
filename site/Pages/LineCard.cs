using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A learning line as a card.</summary>
public sealed class LineCard(LearningLine line)
{
    public LearningLine Line { get; } = line;

    public string Size { get; } =
        $"{Counts.Of(line.Steps.Count, "stap", "stappen")} · {Counts.Courses(CoursesIn(line))}";

    internal static IReadOnlyList<LineCard> Of(IEnumerable<LearningLine> lines) => [.. lines.Select(line => new LineCard(line))];

    private static int CoursesIn(LearningLine line) => line.Steps.SelectMany(step => step.Courses).Distinct().Count();
}
