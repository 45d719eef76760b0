using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.People;

/// <summary>
/// GET /api/pagina/mijn: my learning, in one query; on paper it is the record for the appraisal talk. With ?blad=werkoverleg only what
/// is planned and under way, as a sheet for the meeting of the team.
/// </summary>
internal sealed class MyLearningPages(OperationsFolder operations, PeopleTable people, BadgeKeys keys, TimeProvider time)
{
    private const string TeamSheet = "werkoverleg";

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet("/mijn", (HttpContext http, MyLearningPages learning, CancellationToken cancellationToken) => learning.ShowAsync(http, cancellationToken));

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var sheet = http.Request.Query["blad"];
        if (sheet.Count > 0 && sheet != TeamSheet)
        {
            return PageProblem.Of(Problems.Invalid("blad", "Kies het blad voor het werkoverleg, of laat het weg."));
        }

        var person = await people.ReadAsync(http.Person().Person, cancellationToken);
        var model = new MyLearning(person, operations.Current, http.Edition().Edition, time.GetUtcNow()) { MakesBadges = keys.MaySign }.Model();
        return new PageResult(sheet == TeamSheet
            ? Page.Of<TeamSheetPage, MyLearningPageModel>("Wat ik leer", model)
            : Page.Of<MyLearningPage, MyLearningPageModel>("Mijn leren", model));
    }
}
