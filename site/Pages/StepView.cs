using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A step with the courses that can be followed here.</summary>
public sealed record StepView(LearningStep Step, IReadOnlyList<CourseCard> Courses)
{
    /// <summary>Gets "3 cursussen · ongeveer 9 uur".</summary>
    public string Size { get; } =
        $"{Counts.Courses(Courses.Count)} · {StudyLoad.Of(Courses.Select(card => card.Course)).ToLowerInvariant()}";

    /// <summary>Gets what may be skipped in its courses by who can do it already.</summary>
    public IReadOnlyList<WaiverView> Waivers { get; } = [.. Courses.SelectMany(card => WaiverView.Of(card.Course))];

    /// <summary>Gets what the step asks, each under its own name; what is empty is left out.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<string> Texts)> Demands { get; } =
    [
        .. new (string Title, IReadOnlyList<string> Texts)[]
        {
            ("Competenties", [.. Step.Competences.Select(competence => competence.Title)]),
            ("Kennis", Step.Knowledge),
            ("Gedrag", Step.Behaviour),
            ("Houding", Step.Attitude),
        }.Where(demand => demand.Texts.Count > 0),
    ];
}
