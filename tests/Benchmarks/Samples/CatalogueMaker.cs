using System.Globalization;

namespace Academy.Benchmarks.Samples;

/// <summary>Makes up a catalogue of so many courses; the same number gives the same catalogue.</summary>
internal sealed class CatalogueMaker
{
    private const int Seed = 20271101;
    private const int RunsEvery = 10;
    private const int LineCount = 10;
    private static readonly string[] Forms = ["e-learning", "classroom", "blended", "e-learning", "practice", "classroom", "blended", "e-learning", "blended", "micro"];
    private static readonly string[] Levels = ["basic", "advanced", "expert"];

    private readonly Random _random = new(Seed);
    private readonly DutchText _text;

    private CatalogueMaker() => _text = new DutchText(_random);

    public static SampleCatalogue Make(int courses) => new CatalogueMaker().MakeAll(courses);

    private SampleCatalogue MakeAll(int count)
    {
        SampleCourse[] courses = [.. Enumerable.Range(0, count).Select(CourseOf)];
        SampleLine[] lines = [.. Enumerable.Range(0, LineCount).Select(index => LineOf(index, courses))];
        var pages = new[] { ("over", "Over deze academie"), ("privacy", "Privacy"), ("toegankelijkheid", "Toegankelijkheid") };
        return new SampleCatalogue(courses, lines, [.. pages.Select(page => (page.Item1, page.Item2, new SampleText(_text.Sentence(), Story())))]);
    }

    private SampleCourse CourseOf(int index)
    {
        var title = SampleTitles.Of(index);
        var id = SampleSubjects.IdOf(title);
        var form = Forms[index % Forms.Length];
        return new SampleCourse
        {
            Id = id,
            Title = title,
            Text = new SampleText($"{_text.Sentence()} {_text.Sentence()}", $"{Story()}\nLees ook [een andere cursus](/cursussen/{SampleSubjects.IdOf(SampleTitles.Of(index / 2))}/).\n"),
            Themes = Some(SampleSubjects.Themes, 2),
            JobRoles = Some(SampleSubjects.JobRoles, 3),
            Competences = Some(SampleSubjects.Competences, 2),
            Provider = SampleSubjects.Providers[_random.Next(SampleSubjects.Providers.Count)],
            Outcomes = [_text.Outcome(), _text.Outcome(), _text.Outcome()],
            Form = form,
            Level = Levels[_random.Next(Levels.Length)],
            Price = _random.Next(3) * 125,
            LastChecked = new DateOnly(2026, 1, 1).AddDays(_random.Next(300)),
            ReviewBy = new DateOnly(2027, 1, 1).AddDays(_random.Next(300)),
            Units = SampleUnits.Of(form, id, _text),
            Runs = index % RunsEvery == 1 ? [RunOf("2027-een"), RunOf("2027-twee")] : [],
        };
    }

    private SampleRun RunOf(string name)
    {
        var start = new DateTime(2027, 1, 11, 9, 30, 0, DateTimeKind.Unspecified).AddDays(_random.Next(300));
        return new SampleRun(name, start, start.AddHours(4), SampleSubjects.Places[_random.Next(SampleSubjects.Places.Count)], 8 + _random.Next(12));
    }

    private SampleLine LineOf(int index, SampleCourse[] courses)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"Leerlijn {index + 1} voor {SampleSubjects.JobRoles[index].Title.ToLowerInvariant()}");
        SampleStep[] steps = [.. new[] { "junior", "medior", "senior" }.Select(level => StepOf(level, courses))];
        return new SampleLine(
            new Subject(SampleSubjects.IdOf(title), title, _text.Sentence()), Story(), Some(SampleSubjects.Themes, 2), Some(SampleSubjects.JobRoles, 2), steps);
    }

    private SampleStep StepOf(string level, SampleCourse[] courses) => new(
        $"stap-{level}", $"Stap voor {level}", level, Some(courses, 4), Some(SampleSubjects.Competences, 2), [_text.Outcome(), _text.Outcome()], [_text.Outcome()]);

    /// <summary>About three hundred words in four parts and a list.</summary>
    private string Story() =>
        $"""
        ## Wat levert het op

        {_text.Paragraph(70)}

        ## Voor wie

        {_text.Paragraph(40)}

        ## Hoe je leert

        {_text.Paragraph(60)}

        - {_text.Sentence()}
        - {_text.Sentence()}
        - {_text.Sentence()}

        {_text.Paragraph(40)}

        ## Na afloop

        {_text.Paragraph(50)}

        """.ReplaceLineEndings("\n");

    private IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int most)
    {
        var count = Math.Min(from.Count, 1 + _random.Next(most));
        HashSet<int> chosen = [];
        while (chosen.Count < count)
        {
            chosen.Add(_random.Next(from.Count));
        }

        return [.. chosen.Order().Select(index => from[index])];
    }
}
