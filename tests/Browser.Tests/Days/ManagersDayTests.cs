using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Days;

/// <summary>A manager on a phone: confirms who is in the team, and sees of them what they were told, where the municipality switched that on.</summary>
public sealed class ManagersDayTests(WholeAcademy academy) : Day(academy)
{
    private const string Named = "/api/pagina/mijn/leidinggevende";

    private const string Member = "Dennis Koster";
    private const string Edition = "duinrand";

    [Fact]
    public async Task Where_it_is_switched_on_a_manager_sees_what_is_planned_and_no_more()
    {
        using var crowd = new Crowd(Shared);
        await crowd.SampleAsync("Pieter Hoekstra");
        var learner = await crowd.SampleAsync(Member);
        await learner.EnrolAsync("heldere-brieven~2027-07-duinrand");
        await learner.PutAsync("/api/me/log/alleenvoormij", new { what = "Alleen voor mezelf", on = "2027-01-12" });
        await NameAsync("pieter.hoekstra@duinrand.example");

        var page = await SignInAsync("Pieter Hoekstra", "/api/pagina/team", edition: Edition);
        await Expect(page.GetByText("Besluit van de ondernemingsraad")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = Member })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Dat klopt\\s*: {Member}$") }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Member }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Member);
        await Expect(page.GetByText("Heldere brieven schrijven")).ToBeVisibleAsync();
        await Expect(page.GetByText("Alleen voor mezelf")).ToHaveCountAsync(0);
        await page.AssertFitsAsync();
    }

    [Fact]
    public async Task Where_it_is_not_switched_on_there_is_nothing_to_see_not_even_at_its_address()
    {
        using var crowd = new Crowd(Shared);
        await crowd.SampleAsync("Karim Bouzidi");
        var learner = await crowd.NewAsync("Tess Onderdeel", "rivierstad");
        await learner.SubmitAsync(Named, ("action", "name"), ("mail", "karim.bouzidi@rivierstad.example"));
        var page = await SignInAsync("Karim Bouzidi", "/api/pagina/team");
        await Expect(page.GetByText("je gemeente heeft dat niet aangezet")).ToBeVisibleAsync();
        var number = await page.Locator("input[name=person]").First.GetAttributeAsync("value");

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Dat klopt\\s*: Tess Onderdeel$") }).ClickAsync();
        await Expect(page.GetByText("In je team")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Tess Onderdeel" })).ToHaveCountAsync(0);
        var answer = await page.GotoAsync(At("/api/pagina/team/" + number));

        Assert.Equal(404, answer!.Status);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je gemeente heeft dit niet aangezet.");
    }

    private async Task NameAsync(string manager)
    {
        var page = await SignInAsync(Member, Named, edition: Edition);
        await page.GetByLabel("Mailadres van je leidinggevende").FillAsync(manager);
        await page.GetByRole(AriaRole.Button, new() { Name = "Dit is mijn leidinggevende" }).ClickAsync();
        await Expect(page.GetByText("moet dit nog bevestigen")).ToBeVisibleAsync();
    }
}
