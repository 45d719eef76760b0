using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests;

public sealed class WithScriptsTests(WholeAcademy academy) : IClassFixture<WholeAcademy>
{
    [Fact]
    public Task From_the_catalogue_to_an_answer_that_is_stored() =>
        new Walk(academy, javaScript: true).TakeAsync("Sanne de Wit", "sanne.de.wit@rivierstad.example", "Kortere zinnen, met script");

    [Fact]
    public async Task A_colleague_can_sign_off_again()
    {
        var page = await academy.VisitAsync();
        await new Walk(academy, javaScript: true).SignUpAsync(page, "Els Verhoeven", "heldere-brieven~2027-10-rivierstad");

        await page.GetByRole(AriaRole.Button, new() { Name = "Meld je af" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je bent afgemeld");
        await academy.WaitForMailAsync("els.verhoeven@rivierstad.example", "afgemeld");
    }
}
