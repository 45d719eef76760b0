namespace Academy.Functions.Evaluations;

/// <summary>What a signed link stands for. Subject is a digest of run, questionnaire and person: the link names nobody.</summary>
internal sealed record Invitation(string Run, string Questionnaire, string Respondent, string Subject, DateTimeOffset Closes)
{
    public string Course => SelfPaced.CourseOf(Run);
}
