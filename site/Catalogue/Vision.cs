using Academy.Site.Markup;

namespace Academy.Site.Catalogue;

/// <summary>A municipality's vision on learning, with the lines that serve its goals.</summary>
public sealed record Vision(
    string Source, string Title, string Summary, IReadOnlyList<Goal> Goals, Prose Text)
{
    public string Url { get; } = "/visie/";
}

/// <summary>A goal of the organisation.</summary>
public sealed record Goal(string Title, IReadOnlyList<LearningLine> Lines);
