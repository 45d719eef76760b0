namespace Academy.Site.Catalogue;

/// <summary>Which questionnaire goes out how long after the end, and to whom.</summary>
public sealed record EvaluationPlan(string Questionnaire, Period After, IReadOnlyList<Respondent> To);
