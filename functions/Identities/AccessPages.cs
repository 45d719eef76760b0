using Academy.Functions.Audit;
using Academy.Functions.Pages;
using Academy.Functions.Participants;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Identities;

/// <summary>
/// GET /api/pagina/beheer/collega: asks for a mail address; POST (mail): leads to that colleague, by a number that says nothing of them.
/// GET …/{person}: who it is and whether they get in; POST (action=off with zeker, or on): changes that.
/// </summary>
internal sealed class AccessPages(Colleagues colleagues, SwitchPerson access, AccessSwitches switches, AuditTrail audit)
{
    private const string Path = "/api/pagina/beheer/collega";
    private const string Confirmation = "uitzetten";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/beheer/collega", () => Ask("", null));
        pages.MapPost("/beheer/collega", (HttpContext http, AccessPages page, CancellationToken cancellationToken) => page.FindAsync(http, cancellationToken));
        pages.MapGet("/beheer/collega/{person}", (HttpContext http, string person, AccessPages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, person, null, cancellationToken));
        pages.MapPost("/beheer/collega/{person}", (HttpContext http, string person, AccessPages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, person, cancellationToken));
    }

    private async Task<IResult> FindAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var mail = (await http.Request.ReadFieldsAsync(cancellationToken))["mail"].ToString();
        if (!Colleagues.CouldBeAddress(mail))
        {
            return Ask(mail, Problems.Invalid("mail", "Vul het mailadres van je collega in, zoals voornaam.achternaam@gemeente.nl."));
        }

        return await colleagues.FindAlsoOffAsync(http.Person().Municipality, mail, cancellationToken) is { } colleague
            ? new SeeOther($"{Path}/{colleague.Person}")
            : Ask(mail, Problems.UnknownColleague());
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string person, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var problem = fields["action"].ToString() switch
        {
            "off" when fields["zeker"] != Confirmation => Problems.Invalid("zeker", "Zet een vinkje als je het zeker weet."),
            "off" => await access.SwitchAsync(http, person, active: false, cancellationToken),
            "on" => await access.SwitchAsync(http, person, active: true, cancellationToken),
            _ => Problems.Invalid("action", "Kies off of on."),
        };
        return problem is null ? new SeeOther($"{Path}/{person}") : await ShowAsync(http, person, problem, cancellationToken);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string person, ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(http, person, cancellationToken) is not { } profile)
        {
            return PageProblem.Of(Problems.UnknownPerson());
        }

        await audit.RecordReadAsync(http, AuditAction.ColleagueRead, person, cancellationToken);
        var switched = await switches.ReadAsync(person, cancellationToken);
        var model = new AccessPageModel
        {
            Person = person,
            Name = profile.Name,
            Mail = profile.Mail,
            IsOff = switched.IsOff,
            IsSettled = switched.IsSettled,
            IsReader = person == http.Person().Person,
            Error = problem?.InWords(),
        };
        return new PageResult(Page.Of<AccessPage, AccessPageModel>($"{(problem is null ? "" : "Fout: ")}Toegang van {model.Name}", model, problem?.StatusCode ?? 200));
    }

    private static PageResult Ask(string mail, ProblemHttpResult? problem) => new(Page.Of<FindColleaguePage, FindColleagueModel>(
        $"{(problem is null ? "" : "Fout: ")}Toegang van een collega", new FindColleagueModel(mail, problem?.InWords()), problem?.StatusCode ?? 200));
}
