using Academy.Site.Content;
using Academy.Site.Markup;

namespace Academy.Site.Catalogue.Readers;

/// <summary>What was read so far: later documents refer to it.</summary>
internal sealed class Known(ProseWriter prose, ProblemList problems)
{
    /// <summary>Gives the words, people and places that were read, for a next reading in which their files are the same.</summary>
    public Known For(ProseWriter next, ProblemList nextProblems) => new(next, nextProblems)
    {
        Themes = Themes.For(nextProblems),
        Purposes = Purposes.For(nextProblems),
        JobRoles = JobRoles.For(nextProblems),
        Competences = Competences.For(nextProblems),
        Providers = Providers.For(nextProblems),
        Places = Places.For(nextProblems),
        Municipalities = Municipalities.For(nextProblems),
        Questionnaires = Questionnaires.For(nextProblems),
        Quizzes = Quizzes.For(nextProblems),
    };

    public ProblemList Problems { get; } = problems;

    public ProseWriter Prose { get; } = prose;

    public Shelf<Theme> Themes { get; init; } = new("Thema", problems);

    public Shelf<Purpose> Purposes { get; init; } = new("Doel", problems);

    public Shelf<JobRole> JobRoles { get; init; } = new("Functie", problems);

    public Shelf<Competence> Competences { get; init; } = new("Competentie", problems);

    public Shelf<Provider> Providers { get; init; } = new("Aanbieder", problems);

    public Shelf<Place> Places { get; init; } = new("Plaats", problems);

    public Shelf<Municipality> Municipalities { get; init; } = new("Gemeente", problems);

    public Shelf<Questionnaire> Questionnaires { get; init; } = new("Vragenlijst", problems);

    public Shelf<Quiz> Quizzes { get; init; } = new("Toets", problems);

    public Shelf<Course> Courses { get; } = new("Cursus", problems);

    public Shelf<LearningLine> Lines { get; } = new("Leerlijn", problems);
}
