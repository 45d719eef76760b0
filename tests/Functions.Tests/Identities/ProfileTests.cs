using System.Net;
using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Identities;

/// <summary>
/// The call at sign-in carries no proof of who makes it. Somebody who calls it themselves, with the ids of a colleague, must not get that
/// colleague's mail.
/// </summary>
public sealed class ProfileTests(FunctionsApp app)
{
    [Fact]
    public async Task What_a_sign_in_tells_is_the_profile_from_the_first_request_of_the_session()
    {
        var learner = await app.SignInAsync("Pro Fiel");

        await learner.GetAsync("/api/me");

        Assert.Equal(learner.Mail, await MailOfAsync(learner));
        var row = await IdentityOfAsync(learner);
        Assert.Null(row.GetString("Mail"));
        Assert.Null(row.GetString("Name"));
    }

    [Fact]
    public async Task A_forged_sign_in_with_the_ids_of_a_colleague_changes_nothing_of_theirs()
    {
        var victim = await app.SignInAsync("Vic Tim");
        await victim.GetAsync("/api/me");

        using var forged = victim.RequestTo(HttpMethod.Post, "/api/roles");
        forged.Content = System.Net.Http.Json.JsonContent.Create(new
        {
            identityProvider = "aad",
            userId = "made-up-by-the-forger",
            claims = new[]
            {
                new { typ = "http://schemas.microsoft.com/identity/claims/tenantid", val = SampleOperations.RivierstadTenant },
                new { typ = "http://schemas.microsoft.com/identity/claims/objectidentifier", val = "oid-" + victim.UserId },
                new { typ = "preferred_username", val = "forger@elsewhere.example" },
                new { typ = "roles", val = "coordinator" },
            },
        });
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync(forged)).StatusCode);
        await victim.GetAsync("/api/me");

        Assert.Equal(victim.Mail, await MailOfAsync(victim));
        var roles = (await (await victim.GetAsync("/api/me")).AssertJsonAsync()).GetProperty("roles");
        Assert.Equal("""["learner"]""", roles.GetRawText());
    }

    [Fact]
    public async Task A_new_address_arrives_with_the_first_request_after_the_next_sign_in()
    {
        var learner = await app.SignInAsync("Nieuw Adres");
        await learner.GetAsync("/api/me");
        await TellAsync(learner, "getrouwd@rivierstad.example");

        using var request = learner.SignedRequest(HttpMethod.Get, "/api/me");
        request.Headers.Remove("x-ms-client-principal");
        var session = new { identityProvider = "aad", userId = learner.UserId, userDetails = "getrouwd@rivierstad.example", userRoles = (string[])["anonymous", "authenticated", "learner"] };
        request.Headers.Add("x-ms-client-principal", Convert.ToBase64String(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(session)));
        await app.SendAsync(request);

        Assert.Equal("getrouwd@rivierstad.example", await MailOfAsync(learner));
    }

    /// <summary>Somebody calls it with their own ids and the address of a colleague: their own session says whose address they have.</summary>
    [Fact]
    public async Task Nobody_gives_themselves_the_address_of_a_colleague()
    {
        var (colleague, forger) = (await app.SignInAsync("Col Lega"), await app.SignInAsync("For Ger"));
        await colleague.GetAsync("/api/me");
        await TellAsync(forger, colleague.Mail);
        await forger.GetAsync("/api/me");

        Assert.Equal(forger.Mail, await MailOfAsync(forger));
        var coordinator = await app.SignInAsync("Coor Adres", roles: ["coordinator"]);
        var found = await coordinator.PostFormAsync("/api/pagina/beheer/collega", ("mail", colleague.Mail));
        Assert.EndsWith("/" + (await IdentityOfAsync(colleague)).GetString("Person"), found.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    /// <summary>Calls it as Static Web Apps would, with another address.</summary>
    private async Task TellAsync(Visitor who, string mail)
    {
        using var again = who.RequestTo(HttpMethod.Post, "/api/roles");
        again.Content = System.Net.Http.Json.JsonContent.Create(new
        {
            identityProvider = "aad",
            userId = who.UserId,
            claims = new[]
            {
                new { typ = "http://schemas.microsoft.com/identity/claims/tenantid", val = SampleOperations.RivierstadTenant },
                new { typ = "http://schemas.microsoft.com/identity/claims/objectidentifier", val = "oid-" + who.UserId },
                new { typ = "preferred_username", val = mail },
            },
        });
        await app.SendAsync(again);
    }

    private async Task<TableEntity> IdentityOfAsync(Visitor visitor) =>
        (await app.Tables.GetTableClient("Identities").GetEntityAsync("rivierstad", "u|" + visitor.UserId, cancellationToken: TestContext.Current.CancellationToken)).Value;

    private async Task<string?> MailOfAsync(Visitor visitor)
    {
        var person = (await IdentityOfAsync(visitor)).GetString("Person")!;
        var profile = await app.Tables.GetTableClient("People").GetEntityAsync(person, "!", cancellationToken: TestContext.Current.CancellationToken);
        return profile.Value.GetString("Mail");
    }
}
