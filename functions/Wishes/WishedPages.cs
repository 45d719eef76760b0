using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Wishes;

/// <summary>GET /api/pagina/beheer/wensen: what at least five people of the own municipality wish for, most wished first. No names.</summary>
internal sealed class WishedPages(OperationsFolder operations, WishTable wishes)
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet("/beheer/wensen", (HttpContext http, WishedPages wished, CancellationToken cancellationToken) => wished.ShowAsync(http, cancellationToken));

    private async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var catalogue = operations.Current;
        var edition = http.Edition().Edition;
        var counts = await wishes.CountAllAsync(http.Person().Municipality, cancellationToken);
        List<WishedLine> lines =
        [
            .. from one in counts
               where WishRules.Told(one.Value) is not null
               let subject = WishSubject.Find(catalogue, edition, one.Key.Kind, one.Key.Id)
               where subject is not null
               orderby one.Value descending, subject.Title
               select new WishedLine(subject.Title, subject.Url, subject.Kind == WishKind.Theme ? "Thema" : "Cursus", one.Value),
        ];
        return new PageResult(Page.Of<WishedPage, IReadOnlyList<WishedLine>>("Wat collega's willen leren", lines));
    }
}
