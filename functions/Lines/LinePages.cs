using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Rules;
using Academy.Functions.Web;

namespace Academy.Functions.Lines;

/// <summary>GET /api/pagina/leerlijn/{line}: what is left of a line, and whether one follows it. POST (action=follow or unfollow) changes that.</summary>
internal sealed class LinePages(OperationsFolder operations, PeopleTable people, LineTable lines, AssignedLines assigned)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/leerlijn/{line}", (HttpContext http, string line, LinePages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, line, cancellationToken));
        pages.MapPost("/leerlijn/{line}", (HttpContext http, string line, LinePages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, line, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var action = (await http.Request.ReadFieldsAsync(cancellationToken))["action"].ToString();
        if (operations.Current.FindLine(http.Edition().Edition, id) is not { } line)
        {
            return PageProblem.Of(Problems.UnknownLine());
        }

        switch (action)
        {
            case "follow":
                await lines.FollowAsync(http.Person().Person, line, cancellationToken);
                break;
            case "unfollow" when await assigned.HasAsync(http.Person().Person, line, cancellationToken):
                return PageProblem.Of(Problems.LineIsAssigned());
            case "unfollow":
                await lines.UnfollowAsync(http.Person().Person, line, cancellationToken);
                break;
            default:
                return PageProblem.Of(Problems.Invalid("action", "Kies volgen of stoppen."));
        }

        return http.Request.WantsFragment() ? await ShowAsync(http, id, cancellationToken) : new SeeOther("/api/pagina/leerlijn/" + line.Id);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var edition = http.Edition().Edition;
        if (operations.Current.FindLine(edition, id) is not { } line)
        {
            return PageProblem.Of(Problems.UnknownLine());
        }

        var person = await people.ReadAsync(http.Person().Person, cancellationToken);
        var standing = LineStanding.For(line, operations.Current, edition, CourseStanding.Of(operations.Current, person.Courses));
        var model = LineModels.Of(standing, person.Lines.Any(followed => operations.Current.FindLine(followed.Line)?.Id == line.Id), assigned.BecauseOf(person, line));
        return new PageResult(http.Request.WantsFragment()
            ? Page.Of<LineFollow, LineModel>(line.Title, model)
            : Page.Of<LinePage, LineModel>($"Leerlijn {line.Title}", model));
    }
}
