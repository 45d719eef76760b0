using Academy.Site.Content;

namespace Academy.Site.Markup;

/// <summary>Where a link goes in the page, or why it may not go anywhere.</summary>
internal readonly record struct LinkOutcome(string? Url, bool External, Func<Position, ContentProblem>? Problem)
{
    public static LinkOutcome To(string url, bool external = false) => new(url, external, null);

    public static LinkOutcome Refused(Func<Position, ContentProblem> problem) => new(null, false, problem);
}
