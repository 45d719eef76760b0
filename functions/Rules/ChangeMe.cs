using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Rules;

/// <summary>PUT /api/me: what I do. The rules for it fire at once; the same again changes nothing.</summary>
internal static class ChangeMe
{
    public sealed record Request(IReadOnlyList<string?>? JobRoles);

    public static void Map(IEndpointRouteBuilder me) => me.MapPut("/", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, OperationsFolder operations, ApplyRules rules, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.ChangeMeRequest, cancellationToken);
        var who = http.Person();
        if (JobRoleRules.Read(request?.JobRoles, operations.Current.JobRolesOf(who.Municipality)) is not { } jobRoles)
        {
            return Problems.Invalid("jobRoles", JobRoleRules.Wrong);
        }

        return await rules.TakeJobRolesAsync(who.Person, jobRoles, cancellationToken) ? TypedResults.NoContent() : Problems.TooBusy();
    }
}
