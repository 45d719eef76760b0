using Academy.Site.Content;
using Academy.Site.Markup;

namespace Academy.Site.Catalogue.Readers;

/// <summary>What was read so far: later documents refer to it.</summary>
internal sealed class Known(ProseWriter prose, ProblemList problems)
{
    public ProblemList Problems { get; } = problems;

    public ProseWriter Prose { get; } = prose;

    public Shelf<Theme> Themes { get; } = new("Thema", problems);

    public Shelf<Purpose> Purposes { get; } = new("Doel", problems);

    public Shelf<JobRole> JobRoles { get; } = new("Functie", problems);

    public Shelf<Competence> Competences { get; } = new("Competentie", problems);

    public Shelf<Provider> Providers { get; } = new("Aanbieder", problems);

    public Shelf<Place> Places { get; } = new("Plaats", problems);

    public Shelf<Municipality> Municipalities { get; } = new("Gemeente", problems);

    public Shelf<Questionnaire> Questionnaires { get; } = new("Vragenlijst", problems);

    public Shelf<Quiz> Quizzes { get; } = new("Toets", problems);

    public Shelf<Course> Courses { get; } = new("Cursus", problems);

    public Shelf<LearningLine> Lines { get; } = new("Leerlijn", problems);
}
