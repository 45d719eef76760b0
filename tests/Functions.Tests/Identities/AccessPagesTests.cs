using System.Net;
using Academy.Functions.Audit;
using Academy.Functions.Tests.Participants;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Identities;

/// <summary>A coordinator finds a colleague and switches their access off or on, with nothing but forms.</summary>
public sealed class AccessPagesTests(FunctionsApp app)
{
    private const string Find = "/api/pagina/beheer/collega";

    [Fact]
    public async Task A_mail_address_leads_to_the_colleague_and_stands_in_no_address()
    {
        var (coordinator, colleague) = (await app.CoordinatorAsync("Coor Zoekt"), await app.SignInAsync("Gijs Gevonden"));
        var person = await app.PersonOfAsync(colleague);

        var found = await coordinator.PostFormAsync(Find, ("mail", colleague.Mail.ToUpperInvariant()));

        Assert.Equal((HttpStatusCode.SeeOther, $"{Find}/{person}"), (found.StatusCode, found.Headers.Location?.ToString()));
        var page = await coordinator.PageAsync($"{Find}/{person}");
        Assert.Contains("Gijs Gevonden", page);
        Assert.Contains(colleague.Mail, page);
        Assert.Contains("De toegang staat aan", page);
        Assert.Contains(Lists.Word(AuditAction.ColleagueRead, "Done"), Lists.ActionsOf(await app.AuditOfAsync(person)));
    }

    [Fact]
    public async Task Switched_off_takes_a_tick_and_the_way_back_does_not()
    {
        var (coordinator, leaver) = (await app.CoordinatorAsync("Coor Knop"), await app.SignInAsync("Luuk Later"));
        var person = await app.PersonOfAsync(leaver);
        var path = $"{Find}/{person}";

        var forgotten = await coordinator.PostFormAsync(path, ("action", "off"));
        Assert.Equal(HttpStatusCode.BadRequest, forgotten.StatusCode);
        Assert.Contains("Zet een vinkje als je het zeker weet.", await forgotten.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/api/me")).StatusCode);

        var off = await coordinator.PostFormAsync(path, ("action", "off"), ("zeker", "uitzetten"));
        Assert.Equal((HttpStatusCode.SeeOther, path), (off.StatusCode, off.Headers.Location?.ToString()));
        await (await leaver.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        Assert.Contains("De toegang staat uit", await coordinator.PageAsync(path));

        Assert.Equal(HttpStatusCode.SeeOther, (await coordinator.PostFormAsync(Find, ("mail", leaver.Mail))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await coordinator.PostFormAsync(path, ("action", "on"))).StatusCode);
        await leaver.SignInAsync("Luuk Later", SampleOperations.RivierstadTenant);
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/api/me")).StatusCode);
        Assert.Equal(
            [Lists.Word(AuditAction.PersonSwitchedOff, "Done"), Lists.Word(AuditAction.PersonSwitchedOn, "Done")],
            Lists.ActionsOf(await app.AuditOfAsync(person)).Where(line => line.StartsWith("PersonSwitched", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Their_seat_stays_theirs_while_they_are_off()
    {
        var run = app.Operations.Run("uitgezet");
        var leaver = await app.EnrolAsync(run, "Sita Stoel");
        var coordinator = await app.CoordinatorAsync("Coor Stoel");

        await coordinator.PostFormAsync($"{Find}/{await coordinator.PersonAsync(run, "Sita Stoel")}", ("action", "off"), ("zeker", "uitzetten"));

        await (await leaver.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        Assert.Equal("enrolled", await coordinator.StateAsync(run, "Sita Stoel"));
    }

    [Fact]
    public async Task Nobody_is_found_with_an_address_that_is_none_or_of_another_municipality()
    {
        var (coordinator, other) = (await app.CoordinatorAsync("Coor Niemand"), await app.SignInAsync("Ebel Elders", "duinrand"));
        await other.GetAsync("/api/me");

        foreach (var (mail, status) in ((string, HttpStatusCode)[])[("geen adres", HttpStatusCode.BadRequest), ("", HttpStatusCode.BadRequest), (other.Mail, HttpStatusCode.NotFound)])
        {
            var answer = await coordinator.PostFormAsync(Find, ("mail", mail));
            Assert.Equal(status, answer.StatusCode);
            Assert.Contains("<title>Fout: ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task The_page_of_somebody_elsewhere_does_not_exist_and_ones_own_has_no_switch()
    {
        var (coordinator, other) = (await app.CoordinatorAsync("Coor Eigen"), await app.SignInAsync("Fokke Ver", "duinrand"));
        var theirs = $"{Find}/{await app.PersonOfAsync(other, "duinrand")}";
        var own = $"{Find}/{await app.PersonOfAsync(coordinator)}";

        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync(theirs)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.PostFormAsync(theirs, ("action", "off"), ("zeker", "uitzetten"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/api/me")).StatusCode);

        Assert.DoesNotContain("<form", await coordinator.PageAsync(own));
        Assert.Equal(HttpStatusCode.Conflict, (await coordinator.PostFormAsync(own, ("action", "off"), ("zeker", "uitzetten"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await coordinator.GetAsync("/api/me")).StatusCode);
    }
}
