using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Pages;

/// <summary>A refusal where a person reads it: the words of the problem details as a page, with a way on.</summary>
internal static class PageProblem
{
    private static bool IsPage(HttpRequest request) => request.Path.StartsWithSegments("/api/pagina", StringComparison.Ordinal);

    /// <summary>A page where a person asked for one, problem details where a program did.</summary>
    public static IResult For(HttpRequest request, ProblemHttpResult problem) => IsPage(request) ? Of(problem) : problem;

    /// <summary>A refusal beside the form it is about: for a wrong value what to fill in is enough.</summary>
    public static string InWords(this ProblemHttpResult problem) =>
        problem.StatusCode == StatusCodes.Status400BadRequest ? problem.ProblemDetails.Detail! : $"{problem.ProblemDetails.Title} {problem.ProblemDetails.Detail}";

    public static PageResult Of(ProblemHttpResult problem) => new(Page.Of<ProblemPage, ProblemPageModel>(
        problem.ProblemDetails.Title!,
        new ProblemPageModel(problem.ProblemDetails.Title!, problem.ProblemDetails.Detail!, problem.StatusCode),
        problem.StatusCode));
}
