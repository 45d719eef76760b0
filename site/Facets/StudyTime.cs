using Academy.Site.Catalogue;

namespace Academy.Site.Facets;

/// <summary>
/// How much of a day a course asks, in the steps that people plan by: an hour, half a day, a day. UpTo is the study load in minutes
/// that still falls in it.
/// </summary>
internal sealed record StudyTime(string Id, string Title, long UpTo)
{
    public static readonly IReadOnlyList<StudyTime> All =
    [
        new("tot-1-uur", "Tot 1 uur", 60),
        new("1-tot-4-uur", "1 tot 4 uur", 4 * 60),
        new("4-tot-8-uur", "4 tot 8 uur", 8 * 60),
        new("langer", "Meer dan 8 uur", long.MaxValue),
    ];

    public static StudyTime Of(Course course) => All.First(step => course.Duration.ApproximateMinutes <= step.UpTo);
}
