namespace Academy.Functions.Evaluations;

/// <summary>
/// What a signed link stands for: a run, or a course at one's own pace. Subject is a keyed digest of run, questionnaire and person, so
/// that nobody with the tables alone can tell whose it is.
/// </summary>
internal sealed record Invitation(string Run, string Questionnaire, string Respondent, string Subject, DateTimeOffset Closes)
{
    public string Course => SelfPaced.CourseOf(Run);
}
