using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.People;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Rules;

/// <summary>
/// GET /api/pagina/mijn/functie: what I do, and what the academy did of its own accord, with why. POST (jobRole, as often as there are):
/// changes what I do.
/// </summary>
internal sealed class JobRolePages(OperationsFolder operations, PeopleTable people, ApplyRules rules, TimeProvider time)
{
    private const string Path = "/api/pagina/mijn/functie";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/mijn/functie", (HttpContext http, JobRolePages page, CancellationToken cancellationToken) => page.ShowAsync(http, null, null, cancellationToken));
        pages.MapPost("/mijn/functie", (HttpContext http, JobRolePages page, CancellationToken cancellationToken) => page.ChangeAsync(http, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var chosen = (await http.Request.ReadFieldsAsync(cancellationToken))["jobRole"];
        var who = http.Person();
        if (JobRoleRules.Read(chosen, operations.Current.JobRolesOf(who.Municipality)) is not { } jobRoles)
        {
            return await ShowAsync(http, [.. chosen.OfType<string>()], Problems.Invalid("jobRoles", JobRoleRules.Wrong), cancellationToken);
        }

        if (!await rules.TakeJobRolesAsync(who.Person, jobRoles, cancellationToken))
        {
            return PageProblem.Of(Problems.TooBusy());
        }

        return http.Request.WantsFragment() ? await ShowAsync(http, null, null, cancellationToken) : new SeeOther(Path);
    }

    private async Task<IResult> ShowAsync(HttpContext http, IReadOnlyList<string>? typed, ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        var (catalogue, now) = (operations.Current, time.GetUtcNow());
        var person = await people.ReadAsync(http.Person().Person, cancellationToken);
        var firing = new Firing(person, catalogue, now);
        var chosen = typed ?? person.Profile?.JobRoles ?? [];
        var model = new JobRolePageModel
        {
            Choices = [.. catalogue.JobRolesOf(http.Person().Municipality).Select(role => new JobRoleChoice(role.Id, role.Title, role.Summary, chosen.Contains(role.Id)))],
            Error = problem?.ProblemDetails.Detail,
            Most = JobRoleRules.Most,
            Fired = [.. person.Fired.OrderByDescending(fired => fired.FiredAt).ThenBy(fired => fired.Rule, StringComparer.Ordinal)
                .Select(fired => FiredWords.Of(fired, firing.HoldingOf(fired) is not null, catalogue, http.Edition().Edition, now))],
        };
        return new PageResult(Page.Of<JobRolePage, JobRolePageModel>($"{(problem is null ? "" : "Fout: ")}Wat doe je?", model, problem?.StatusCode ?? 200));
    }
}
