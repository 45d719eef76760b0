using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests;

/// <summary>Two colleagues go the whole way side by side, one of them with a browser that runs no scripts.</summary>
public sealed class WalkTests(WholeAcademy academy) : IClassFixture<WholeAcademy>
{
    private static readonly DateTimeOffset End = new(2027, 3, 9, 12, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task From_the_catalogue_to_an_answer_that_is_stored_with_scripts_and_without()
    {
        var with = new Walk(academy, javaScript: true, "Sanne de Wit", "sanne.de.wit@rivierstad.example");
        var without = new Walk(academy, javaScript: false, "Karim Bouzidi", "karim.bouzidi@rivierstad.example");
        await Task.WhenAll(with.BeginAsync(), without.BeginAsync());

        await academy.SweepAtAsync(End.AddHours(1));
        await academy.SweepAtAsync(End.AddDays(1).AddMinutes(5));

        await Task.WhenAll(with.EndAsync("Kortere zinnen, met script"), without.EndAsync("Kortere zinnen, zonder script"));
        await academy.AuditAsync(End.AddDays(1).AddMinutes(20));
    }

    [Fact]
    public async Task A_colleague_can_sign_off_again()
    {
        await academy.MoveClockAsync(BuiltSite.Day);
        var page = await academy.VisitAsync();
        await new Walk(academy, javaScript: true, "Els Verhoeven", "els.verhoeven@rivierstad.example").SignUpAsync(page, "heldere-brieven~2027-10-rivierstad");

        await page.GetByRole(AriaRole.Button, new() { Name = "Meld je af" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je bent afgemeld");
        await academy.WaitForMailAsync("els.verhoeven@rivierstad.example", "afgemeld");
    }
}
