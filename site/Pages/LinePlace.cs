using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>Where a course sits in a learning line: "stap 2 van 3: Zelfstandig werken (medior)".</summary>
public sealed record LinePlace(LearningLine Line, string Step)
{
    internal static IReadOnlyList<LinePlace> Of(Edition edition, Course course) =>
    [
        .. from line in edition.LinesWith(course)
           from step in line.Steps
           where step.Courses.Any(other => other.Id == course.Id)
           select new LinePlace(line, InWords(line, step)),
    ];

    private static string InWords(LearningLine line, LearningStep step)
    {
        var number = line.Steps.TakeWhile(other => other != step).Count() + 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Stap {number} van {line.Steps.Count}: {step.Title} ({Labels.Dutch(step.Level).ToLowerInvariant()})");
    }
}
