namespace Academy.Site.Catalogue;

/// <summary>Everything the content holds, checked and linked up, with an edition for every municipality.</summary>
public sealed record AcademyCatalogue
{
    public required IReadOnlyList<Edition> Editions { get; init; }

    /// <summary>Gets every course by id, also those that moved or stopped: progress hangs on them.</summary>
    public required IReadOnlyList<Course> Courses { get; init; }

    public required IReadOnlyList<CourseRun> Runs { get; init; }

    public required IReadOnlyList<LearningLine> Lines { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    public required IReadOnlyList<Purpose> Purposes { get; init; }

    public required IReadOnlyList<JobRole> JobRoles { get; init; }

    public required IReadOnlyList<Competence> Competences { get; init; }

    public required IReadOnlyList<Provider> Providers { get; init; }

    public required IReadOnlyList<Place> Places { get; init; }

    public required IReadOnlyList<Questionnaire> Questionnaires { get; init; }

    public required IReadOnlyList<Quiz> Quizzes { get; init; }

    public required IReadOnlyList<MailText> Mails { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Gets groups of words that search treats as one.</summary>
    public required IReadOnlyList<Synonym> Synonyms { get; init; }

    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Gets what the tests of accessibility found, for the statement that every edition shows; null before the first time.</summary>
    public AccessibilityOutcome? Accessibility { get; init; }

    /// <summary>Gets how many people followed what, as far as that may be shown.</summary>
    public Figures Figures { get; init; } = Figures.None;
}
