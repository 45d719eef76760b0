using System.Globalization;

namespace Academy.Site.Catalogue;

/// <summary>The one word list: English values of front matter beside the Dutch words on the page.</summary>
public static class Labels
{
    internal static readonly Words<CourseForm> Forms = new(
        (CourseForm.ELearning, "e-learning", "E-learning"),
        (CourseForm.Classroom, "classroom", "Klassikaal"),
        (CourseForm.Blended, "blended", "Blended"),
        (CourseForm.Micro, "micro", "Microles"),
        (CourseForm.Practice, "practice", "Praktijkoefening"));

    internal static readonly Words<CourseLevel> Levels = new(
        (CourseLevel.Basic, "basic", "Basis"),
        (CourseLevel.Advanced, "advanced", "Gevorderd"),
        (CourseLevel.Expert, "expert", "Expert"));

    internal static readonly Words<UnitKind> UnitKinds = new(
        (UnitKind.ELearning, "e-learning", "E-learning"),
        (UnitKind.Meeting, "meeting", "Bijeenkomst"),
        (UnitKind.Assignment, "assignment", "Opdracht"),
        (UnitKind.Micro, "micro", "Microles"),
        (UnitKind.Quiz, "quiz", "Toets"));

    internal static readonly Words<CareerLevel> CareerLevels = new(
        (CareerLevel.Junior, "junior", "Junior"),
        (CareerLevel.Medior, "medior", "Medior"),
        (CareerLevel.Senior, "senior", "Senior"));

    internal static readonly Words<OpenTo> Openness = new(
        (OpenTo.All, "all", "Open voor alle gemeenten"),
        (OpenTo.Own, "own", "Alleen voor de eigen gemeente"));

    internal static readonly Words<Sharing> Sharings = new(
        (Sharing.Shared, "shared", "Gedeeld met alle gemeenten"),
        (Sharing.Own, "own", "Van de eigen gemeente"));

    internal static readonly Words<ThemeGroup> ThemeGroups = new(
        (ThemeGroup.Context, "context", "De omgeving van de gemeente"),
        (ThemeGroup.Organisation, "organisation", "De organisatie"),
        (ThemeGroup.Skills, "skills", "Vaardigheden"));

    internal static readonly Words<EvaluationLevel> EvaluationLevels = new(
        (EvaluationLevel.Participation, "participation", "Deelname"),
        (EvaluationLevel.Application, "application", "Toepassing"),
        (EvaluationLevel.Result, "result", "Resultaat"));

    internal static readonly Words<Respondent> Respondents = new(
        (Respondent.Learner, "learner", "Deelnemer"),
        (Respondent.Manager, "manager", "Leidinggevende"));

    internal static readonly Words<QuestionKind> QuestionKinds = new(
        (QuestionKind.Scale, "scale", "Schaal"),
        (QuestionKind.Choice, "choice", "Keuze"),
        (QuestionKind.Text, "text", "Open vraag"));

    internal static readonly Words<QuizQuestionKind> QuizQuestionKinds = new(
        (QuizQuestionKind.One, "single", "Eén antwoord"),
        (QuizQuestionKind.Several, "multiple", "Meer antwoorden"));

    public static string Dutch(CourseForm form) => Forms.Dutch(form);

    public static string Dutch(CourseLevel level) => Levels.Dutch(level);

    public static string Dutch(UnitKind kind) => UnitKinds.Dutch(kind);

    public static string Dutch(CareerLevel level) => CareerLevels.Dutch(level);

    public static string Dutch(OpenTo openTo) => Openness.Dutch(openTo);

    public static string Dutch(Sharing sharing) => Sharings.Dutch(sharing);

    public static string Dutch(ThemeGroup group) => ThemeGroups.Dutch(group);

    public static string Key(CourseForm form) => Forms.Key(form);

    public static string Key(CourseLevel level) => Levels.Key(level);

    public static string Key(UnitKind kind) => UnitKinds.Key(kind);

    public static string Key(Sharing sharing) => Sharings.Key(sharing);

    /// <summary>"Gratis", "€ 450" or "€ 37,50".</summary>
    public static string Price(decimal euro) => euro switch
    {
        0 => "Gratis",
        _ when decimal.IsInteger(euro) => string.Create(CultureInfo.InvariantCulture, $"€ {euro:0}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"€ {euro:0.00}").Replace('.', ','),
    };
}
