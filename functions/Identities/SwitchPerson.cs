using Academy.Functions.Audit;
using Academy.Functions.People;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Identities;

/// <summary>
/// PUT /api/people/{person}/access: a coordinator switches somebody of their own municipality off, or on again. Off holds at the latest
/// a minute later, in every edition, whatever session there still is; at the next sign-in there are no roles.
/// </summary>
internal sealed class SwitchPerson(PeopleTable people, AccessSwitches switches, RecentIdentities recent, AuditTrail audit)
{
    public sealed record Request(bool? Active);

    public static void Map(IEndpointRouteBuilder api) => api.MapPut("/people/{person}/access", HandleAsync);

    /// <summary>Somebody of the coordinator's own municipality; null for anybody else: other people do not exist here.</summary>
    public async Task<Profile?> FindAsync(HttpContext http, string person, CancellationToken cancellationToken)
    {
        var profile = IdentityTable.IsKey(person) ? await people.FindProfileAsync(person, cancellationToken) : null;
        return profile?.Municipality == http.Person().Municipality ? profile : null;
    }

    /// <summary>Null: switched. Otherwise why not.</summary>
    public async Task<ProblemHttpResult?> SwitchAsync(HttpContext http, string person, bool active, CancellationToken cancellationToken)
    {
        if (await FindAsync(http, person, cancellationToken) is null)
        {
            return Problems.UnknownPerson();
        }

        if (person == http.Person().Person)
        {
            return Problems.NotYourself();
        }

        // It goes on when the browser went away: half switched off is not off.
        await audit.RecordAsync(
            http,
            active ? AuditAction.PersonSwitchedOn : AuditAction.PersonSwitchedOff,
            person,
            () => switches.SwitchAsync(person, off: !active, CancellationToken.None),
            CancellationToken.None);
        recent.Forget(person);
        return null;
    }

    private static async Task<IResult> HandleAsync(HttpContext http, string person, SwitchPerson access, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.SwitchPersonRequest, cancellationToken);
        return request?.Active is { } active
            ? (IResult?)await access.SwitchAsync(http, person, active, cancellationToken) ?? TypedResults.NoContent()
            : Problems.Invalid("active", "Kies true of false.");
    }
}
