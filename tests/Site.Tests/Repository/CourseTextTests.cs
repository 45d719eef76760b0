namespace Academy.Site.Tests.Repository;

/// <summary>Every course says something of its own, in words that most readers know.</summary>
public sealed class CourseTextTests
{
    private const int FewestWords = 250;
    private const double MostAlike = 0.6;
    private const double LowestEase = 70;
    private const double MostWordsPerSentence = 14;

    // Texts that may be harder than B1, with the reason. Empty is how it should be.
    private static readonly Dictionary<string, string> Harder = [];

    private static IReadOnlyList<(string Name, DutchText Text)> Courses { get; } =
        [.. RepositoryContent.Catalogue.Courses.Select(course => (course.Slug, new DutchText(course.Text.Html)))];

    private static IReadOnlyList<(string Name, DutchText Text)> All { get; } =
    [
        .. Courses,
        .. RepositoryContent.Catalogue.Courses.SelectMany(course => course.Units, (course, unit) => (course, unit)).Where(pair => pair.unit.Lesson is not null)
            .Select(pair => ($"{pair.course.Slug}/{pair.unit.Id}", new DutchText(pair.unit.Lesson!.Text.Html))),
        .. RepositoryContent.Catalogue.Lines.Select(line => ($"leerlijn {line.Slug}", new DutchText(line.Text.Html))),
        .. RepositoryContent.Catalogue.Editions.Where(edition => edition.Vision is not null)
            .Select(edition => ($"visie {edition.Slug}", new DutchText(edition.Vision!.Text.Html))),
    ];

    [Fact]
    public void Every_course_has_at_least_250_words_of_its_own()
    {
        var few = Courses.Where(course => course.Text.Words.Count < FewestWords).Select(course => $"{course.Name}: {course.Text.Words.Count}");

        Assert.Empty(few);
    }

    [Fact]
    public void No_two_courses_resemble_each_other()
    {
        var alike = new Similarity(Courses).Pairs().TakeWhile(pair => pair.Likeness >= MostAlike).ToList();

        Assert.Empty(alike);
    }

    [Fact]
    public void A_course_that_was_copied_and_changed_in_every_fourth_word_would_be_found()
    {
        var original = Courses[0];
        var words = original.Text.Words.Select((word, index) => index % 4 == 0 ? $"anders{index}" : word);
        var copy = (Name: "copy", new DutchText($"<p>{string.Join(' ', words)}</p>"));

        var closest = new Similarity([.. Courses, copy]).Pairs().First();

        Assert.True(closest.Likeness >= MostAlike, $"{closest.One} and {closest.Other}: {closest.Likeness:0.00}");
        Assert.Equal("copy", closest.Other);
    }

    [Fact]
    public void Texts_are_readable_at_level_B1()
    {
        var hard = All
            .Where(text => text.Text.ReadingEase < LowestEase || text.Text.WordsPerSentence > MostWordsPerSentence)
            .Where(text => !Harder.ContainsKey(text.Name))
            .Select(text => $"{text.Name}: reading ease {text.Text.ReadingEase:0}, {text.Text.WordsPerSentence:0.0} words a sentence");

        Assert.Empty(hard);
        Assert.All(Harder.Keys, name => Assert.Contains(All, text => text.Name == name));
    }

    [Fact]
    public void The_language_of_offices_would_be_found()
    {
        var office = new DutchText(
            "<p>Naar aanleiding van bovengenoemde aangelegenheid wordt belanghebbende in de gelegenheid gesteld schriftelijke "
            + "zienswijzen betreffende de voorgenomen besluitvorming bij ondergetekende kenbaar te maken.</p>");

        Assert.True(office.ReadingEase < LowestEase);
        Assert.True(office.WordsPerSentence > MostWordsPerSentence);
    }
}
