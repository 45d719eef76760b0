using System.Globalization;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>
/// The made-up catalogue of the other figures with as many different words as a real one of its size has, about five hundred to a course.
/// The same number of courses gives the same catalogue.
/// </summary>
internal sealed record SearchedCatalogue(SampleCatalogue Catalogue, IReadOnlyList<MadeTitle> Titles, IReadOnlyList<string> Summaries, int DistinctWords)
{
    private const int Seed = 20261122;

    public static SearchedCatalogue Make(Repository repository, int courses)
    {
        var random = new Random(Seed);
        var vocabulary = new DutchVocabulary(repository, random);
        var plain = CatalogueMaker.Make(courses);
        HashSet<string> words = new(StringComparer.Ordinal);
        Dictionary<SampleCourse, SampleCourse> made = [];
        List<MadeTitle> titles = [];
        foreach (var (number, course) in plain.Courses.Index())
        {
            var topic = random.Next(vocabulary.AllTopics.Count);
            var text = new TopicText(vocabulary, random, vocabulary.AllTopics[topic]);
            var title = text.Title();
            titles.Add(title);
            made.Add(course, Rewritten(course, number, topic, title, text));
            words.UnionWith(text.Words);
        }

        SampleLine[] lines = [.. plain.Lines.Select(line => line with { Steps = [.. line.Steps.Select(step => step with { Courses = [.. step.Courses.Select(course => made[course])] })] })];
        return new SearchedCatalogue(
            plain with { Courses = [.. made.Values], Lines = lines }, titles, [.. made.Values.Select(course => course.Text.Summary)], words.Count);
    }

    // The number keeps addresses apart when two courses have the same title. Without lessons, since an edition may have 14,000 files.
    private static SampleCourse Rewritten(SampleCourse course, int number, int topic, MadeTitle title, TopicText text) => course with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{title.Slug}-{number}"),
        Title = title.Text,
        Form = course.Form == "micro" ? "practice" : course.Form,
        Units = [.. course.Units.Where(unit => unit.Lesson is null)],
        Themes = [SampleSubjects.Themes[topic % SampleSubjects.Themes.Count]],
        Outcomes = [text.Sentence(12), text.Sentence(12)],
        Text = new SampleText(text.Sentence(16), StoryOf(text)),
    };

    private static string StoryOf(TopicText text) =>
        $"""
        ## Wat levert het op

        {text.Paragraph(150)}

        ## {text.Sentence(4)[..^1]}

        {text.Paragraph(150)}

        ## {text.Sentence(4)[..^1]}

        {text.Paragraph(130)}

        """.ReplaceLineEndings("\n");
}
