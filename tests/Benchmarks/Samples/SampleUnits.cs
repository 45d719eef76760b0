namespace Academy.Benchmarks.Samples;

/// <summary>The programme that goes with the form of a course.</summary>
internal static class SampleUnits
{
    public static IReadOnlyList<SampleUnit> Of(string form, string course, DutchText text) => form switch
    {
        "e-learning" => [Online("begin", "De eerste stappen", course), Online("verdieping", "Dieper kijken", course), Assignment],
        "classroom" => [Meeting, Assignment],
        "blended" => [Online("theorie", "Lezer en doel", course), Meeting, Assignment],
        "micro" => [Lesson("herkennen", "Herkennen", course, text), Lesson("doen", "Doen", course, text), Assignment],
        _ => [Assignment, new("bespreken", "Bespreken met een collega", "assignment", 60)],
    };

    private static readonly SampleUnit Assignment = new("toepassen", "Toepassen in je eigen werk", "assignment", 120);
    private static readonly SampleUnit Meeting = new("oefendag", "Oefenen met eigen voorbeelden", "meeting", 240);

    private static SampleUnit Online(string id, string title, string course) =>
        new(id, title, "e-learning", 60, Url: $"https://leren.academie.example/{course}-{id}");

    // A lesson's title is that of its page: the course in it keeps a thousand lessons apart.
    private static SampleUnit Lesson(string id, string title, string course, DutchText text) =>
        new(id, $"{title} bij {course}", "micro", 10, Lesson: new SampleText(text.Sentence(), $"{text.Paragraph(60)}\n\n## Zo pak je het aan\n\n{text.Paragraph(60)}\n"));
}
