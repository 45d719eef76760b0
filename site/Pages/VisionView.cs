using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A municipality's vision, each goal with the lines that serve it as cards.</summary>
public sealed class VisionView(Vision vision)
{
    public Vision Vision { get; } = vision;

    public IReadOnlyList<(string Title, IReadOnlyList<LineCard> Lines)> Goals { get; } =
        [.. vision.Goals.Select(goal => (goal.Title, LineCard.Of(goal.Lines)))];
}
