using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Wishes;

/// <summary>
/// GET /api/pagina/wens/{kind}/{subject}: whether I wish for it, and how many colleagues do, from five. POST (action=wish or
/// withdraw): changes mine. GET never wishes for anyone.
/// </summary>
internal sealed class WishPages(OperationsFolder operations, WishTable wishes, ChangeWish change, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/wens/{kind}/{subject}", (HttpContext http, string kind, string subject, WishPages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, kind, subject, null, cancellationToken));
        pages.MapPost("/wens/{kind}/{subject}", (HttpContext http, string kind, string subject, WishPages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, kind, subject, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string kind, string id, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        bool? wished = fields["action"].ToString() switch { "wish" => true, "withdraw" => false, _ => null };
        if (wished is not { } wish)
        {
            return PageProblem.Of(Problems.Invalid("action", "Kies wish of withdraw."));
        }

        if (WishSubject.Find(operations.Current, http.Edition().Edition, kind, id) is not { } subject)
        {
            return PageProblem.Of(Problems.NotFound());
        }

        var refusal = await change.ChangeAsync(http, subject, wish, cancellationToken);
        return refusal is not null || http.Request.WantsFragment()
            ? await ShowAsync(http, kind, id, refusal, cancellationToken)
            : new SeeOther($"/api/pagina/wens/{subject.Word}/{subject.Id}");
    }

    private async Task<IResult> ShowAsync(HttpContext http, string kind, string id, ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        if (WishSubject.Find(operations.Current, http.Edition().Edition, kind, id) is not { } subject)
        {
            return PageProblem.Of(Problems.NotFound());
        }

        var who = http.Person();
        var mine = await wishes.HasAsync(who.Person, subject, cancellationToken);
        var count = await wishes.CountAsync(who.Municipality, subject, cancellationToken);
        var model = new WishPageModel
        {
            Action = $"/api/pagina/wens/{subject.Word}/{subject.Id}",
            Title = subject.Title,
            Url = subject.Url,
            IsTheme = subject.Kind == WishKind.Theme,
            Mine = mine,
            Count = WishRules.Told(count),
            IsOpen = WishRules.IsOpen(subject, operations.Current, who.Municipality, time.GetUtcNow()),
        };
        return new PageResult(Page.Of<WishPage, WishPageModel>($"{model.Heading} – {subject.Title}", model, problem?.StatusCode ?? 200));
    }
}
