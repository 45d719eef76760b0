namespace Academy.Functions.Pages;

/// <summary>What happened and what to do now.</summary>
public sealed record ProblemPageModel(string Title, string Detail, int Status)
{
    public bool SignInHelps => Status == 401;
}
