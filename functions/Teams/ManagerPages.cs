using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Participants;
using Academy.Functions.People;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Teams;

/// <summary>
/// GET /api/pagina/mijn/leidinggevende: whom I named, whether they confirmed it, and what they can see. POST (action=name, with
/// mail; action=read; action=end): changes that. Nothing is seen by anyone before both said so, nor under a decision that I did not read.
/// </summary>
internal sealed class ManagerPages(OperationsFolder operations, TeamTable teams, Colleagues colleagues, PeopleTable people, AuditTrail audit)
{
    private const string Path = "/api/pagina/mijn/leidinggevende";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/mijn/leidinggevende", (HttpContext http, ManagerPages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, "", null, cancellationToken));
        pages.MapPost("/mijn/leidinggevende", (HttpContext http, ManagerPages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var (mail, told) = (fields["mail"].ToString(), ViewDecision.Read(fields["besluit"]));
        var problem = fields["action"].ToString() switch
        {
            "name" => await NameAsync(http, mail, told, cancellationToken),
            "read" => await ReadAsync(http, told, cancellationToken),
            "end" => await EndAsync(http, cancellationToken),
            _ => Problems.Invalid("action", "Kies name, read of end."),
        };
        return problem is not null || http.Request.WantsFragment() ? await ShowAsync(http, mail, problem, cancellationToken) : new SeeOther(Path);
    }

    private async Task<ProblemHttpResult?> NameAsync(HttpContext http, string mail, string told, CancellationToken cancellationToken)
    {
        var who = http.Person();
        if (!Colleagues.CouldBeAddress(mail))
        {
            return Problems.Invalid("mail", "Vul het mailadres van je leidinggevende in, zoals voornaam.achternaam@gemeente.nl.");
        }

        if (await colleagues.FindAsync(who.Municipality, mail, cancellationToken) is not { } manager)
        {
            return Problems.UnknownColleague();
        }

        if (manager.Person == who.Person)
        {
            return Problems.Invalid("mail", "Dit is je eigen mailadres. Vul dat van je leidinggevende in.");
        }

        await audit.RecordAsync(
            http, AuditAction.ManagerNamed, manager.Person, () => teams.NameAsync(who.Person, manager.Person, told, cancellationToken), cancellationToken);
        return null;
    }

    private async Task<ProblemHttpResult?> ReadAsync(HttpContext http, string told, CancellationToken cancellationToken)
    {
        await teams.TellAsync(http.Person().Person, told, cancellationToken);
        return null;
    }

    private async Task<ProblemHttpResult?> EndAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (await teams.FindAsync(http.Person().Person, cancellationToken) is { } named)
        {
            await audit.RecordAsync(
                http, AuditAction.ManagerEnded, named.Manager, () => teams.EndAsync(http.Person().Person, named.Manager, cancellationToken), cancellationToken);
        }

        return null;
    }

    private async Task<IResult> ShowAsync(HttpContext http, string mail, ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        var who = http.Person();
        var named = await teams.FindAsync(who.Person, cancellationToken);
        var profile = named is null ? null : await people.FindProfileAsync(named.Manager, cancellationToken);
        var edition = operations.Current.FindEdition(who.Municipality);
        var model = new ManagerPageModel
        {
            Manager = profile?.Name,
            IsConfirmed = named is { Confirmed: true },
            Decision = edition?.ManagerViewDecision,
            DecisionMark = ViewDecision.MarkOf(edition?.ManagerViewDecision),
            HasRead = named?.Told == ViewDecision.MarkOf(edition?.ManagerViewDecision),
            Mail = problem is null ? "" : mail,
            Error = problem?.InWords(),
        };
        return new PageResult(Page.Of<ManagerPage, ManagerPageModel>(
            $"{(problem is null ? "" : "Fout: ")}Mijn leidinggevende", model, problem?.StatusCode ?? 200));
    }
}
