using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Evaluations;

/// <summary>GET /api/pagina/evaluatie/{token}: the questionnaire as a form. POST: stores it and says thanks.</summary>
internal sealed class EvaluationPages(OpenInvitation open, AnswerTable answers, StoreAnswers store)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/evaluatie/{token}", (string token, EvaluationPages evaluation, CancellationToken cancellationToken) =>
            evaluation.ShowAsync(token, cancellationToken));
        pages.MapPost("/evaluatie/{token}", (HttpContext http, string token, EvaluationPages evaluation, CancellationToken cancellationToken) =>
            evaluation.StoreAsync(http, token, cancellationToken));
    }

    private async Task<IResult> ShowAsync(string token, CancellationToken cancellationToken)
    {
        var (opened, refusal) = open.Read(token);
        if (opened is null)
        {
            return PageProblem.Of(refusal!);
        }

        return await answers.WasUsedAsync(opened.Invitation, cancellationToken)
            ? Thanks(opened)
            : new PageResult(Page.Of<EvaluationPage, EvaluationPageModel>(opened.Questionnaire.Title, ModelOf(token, opened, [], [])));
    }

    private async Task<IResult> StoreAsync(HttpContext http, string token, CancellationToken cancellationToken)
    {
        var (opened, refusal) = open.Read(token);
        if (opened is null)
        {
            return PageProblem.Of(refusal!);
        }

        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var (given, errors) = AnswerRules.Read(opened.Questionnaire, id => fields[id]);
        if (errors.Count > 0)
        {
            var typed = opened.Questionnaire.Questions.ToDictionary(question => question.Id, question => fields[question.Id].ToString());
            return new PageResult(Page.Of<EvaluationPage, EvaluationPageModel>(
                $"Fout: {opened.Questionnaire.Title}", ModelOf(token, opened, typed, errors), StatusCodes.Status400BadRequest));
        }

        await store.TryStoreAsync(opened, given, cancellationToken);
        return http.Request.WantsFragment() ? Thanks(opened) : new SeeOther("/api/pagina/evaluatie/" + token);
    }

    private static PageResult Thanks(Opened opened) =>
        new(Page.Of<EvaluationThanksPage, string>("Je antwoorden zijn opgeslagen", opened.CourseTitle));

    private static EvaluationPageModel ModelOf(string token, Opened opened, Dictionary<string, string> typed, Dictionary<string, string> errors) => new()
    {
        Token = token,
        Title = opened.Questionnaire.Title,
        Course = opened.CourseTitle,
        Intro = opened.Questionnaire.Intro,
        OpenUntil = DutchDates.Day(opened.Invitation.Closes),
        Questions = [.. opened.Questionnaire.Questions.Select((question, index) => ModelOf(question, index, opened.Questionnaire.Questions.Count, typed, errors))],
    };

    private static QuestionModel ModelOf(Question question, int index, int count, Dictionary<string, string> typed, Dictionary<string, string> errors) => new()
    {
        Id = question.Id,
        Position = $"Vraag {index + 1} van {count}",
        Text = question.Text,
        Hint = question.Hint,
        Kind = question.Kind,
        Required = question.Required,
        Options = question.Kind == "scale" ? ["1", "2", "3", "4", "5"] : question.Options,
        Lowest = question.Lowest,
        Highest = question.Highest,
        Answer = typed.GetValueOrDefault(question.Id, ""),
        Error = errors.GetValueOrDefault(question.Id),
    };
}
