using Academy.Functions.Audit;
using Academy.Functions.People;
using Academy.Functions.Web;

namespace Academy.Functions.Identities;

/// <summary>
/// PUT /api/people/{person}/access: a coordinator switches somebody of their own municipality off, or on again. Off holds at the latest
/// a minute later, in every edition, whatever session there still is; at the next sign-in there are no roles.
/// </summary>
internal static class SwitchPerson
{
    public sealed record Request(bool? Active);

    public static void Map(IEndpointRouteBuilder api) => api.MapPut("/people/{person}/access", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string person, PeopleTable people, IdentityTable identities, RecentIdentities recent, AuditTrail audit, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.SwitchPersonRequest, cancellationToken);
        if (request?.Active is not { } active)
        {
            return Problems.Invalid("active", "Kies true of false.");
        }

        // Another municipality's people do not exist here: the same answer as for nobody.
        var profile = IdentityTable.IsKey(person) ? await people.FindProfileAsync(person, cancellationToken) : null;
        if (profile is null || profile.Municipality != http.Person().Municipality)
        {
            return Problems.UnknownPerson();
        }

        if (person == http.Person().Person)
        {
            return Problems.NotYourself();
        }

        await audit.RecordAsync(
            http,
            active ? AuditAction.PersonSwitchedOn : AuditAction.PersonSwitchedOff,
            person,
            () => identities.SwitchAsync(person, off: !active, cancellationToken),
            cancellationToken);
        recent.Forget(person);
        return TypedResults.NoContent();
    }
}
