using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Days;

/// <summary>Progress of who is not signed in: on the device and nowhere else, until somebody says whose it is. Phones are shared.</summary>
public sealed class DeviceTests(WholeAcademy academy) : Day(academy)
{
    private const string Course = "/cursussen/phishing-herkennen/";
    private const string Lesson = "Wat een oplichter van je wil";
    private const string Question = "Dit staat op dit apparaat. Van jou?";

    [Fact]
    public async Task A_tick_stays_on_the_device_and_joins_the_account_when_it_is_yours()
    {
        var page = await TickAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel(Lesson)).ToBeCheckedAsync();
        await Expect(page.GetByText("Dit bewaren we alleen op dit apparaat")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await SignInAsync(page, "Sanne de Wit", Course);
        await Expect(page.GetByText(Question)).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, zet bij mijn account" }).ClickAsync();

        await Expect(page.GetByText("Het staat nu bij je account.")).ToBeVisibleAsync();
        await Expect(page.GetByText("1 van 4 onderdelen gedaan")).ToBeVisibleAsync();
        Assert.Null(await KeptAsync(page));
        await page.ReloadAsync();
        await Expect(page.GetByText("1 van 4 onderdelen gedaan")).ToBeVisibleAsync();
        await Expect(page.GetByText(Question)).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_not_yours_is_gone_and_never_reaches_your_account()
    {
        var page = await TickAsync();
        await SignInAsync(page, "Karim Bouzidi", Course);

        await page.GetByRole(AriaRole.Button, new() { Name = "Niet van mij" }).ClickAsync();

        await Expect(page.GetByText("Het is van dit apparaat gehaald.")).ToBeVisibleAsync();
        Assert.Null(await KeptAsync(page));
        await page.ReloadAsync();
        await Expect(page.GetByText("0 van 4 onderdelen gedaan")).ToBeVisibleAsync();
    }

    /// <summary>A tab that is still open brings nothing back of what somebody else took off the device.</summary>
    [Fact]
    public async Task What_was_wiped_in_one_tab_does_not_come_back_from_another()
    {
        var open = await TickAsync();
        var other = await open.Context.NewPageAsync();
        await SignInAsync(other, "Karim Bouzidi", Course);
        await other.GetByRole(AriaRole.Button, new() { Name = "Niet van mij" }).ClickAsync();
        await Expect(other.GetByText("Het is van dit apparaat gehaald.")).ToBeVisibleAsync();

        await Expect(open.GetByLabel(Lesson)).Not.ToBeCheckedAsync();
        await open.Locator("[data-device] input").Nth(1).CheckAsync();

        Assert.DoesNotContain("wat-willen-ze", await KeptAsync(open), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_signing_out_nothing_is_left_for_the_next_one_in_the_depot()
    {
        var page = await TickAsync();
        await SignInAsync(page, "Els Verhoeven", "/mijn/");
        await Expect(page.GetByText("Ingelogd als Els Verhoeven")).ToBeVisibleAsync();
        await Expect(page.GetByText(Question)).ToBeVisibleAsync();
        await page.WaitUntilKeptAsync(Course);

        await page.GetByRole(AriaRole.Link, new() { Name = "Log uit" }).ClickAsync();
        await Expect(page.Locator("[data-sign-in-text]")).ToHaveTextAsync("Inloggen");

        Assert.Null(await KeptAsync(page));
        Assert.DoesNotContain(Course, await page.KeptPagesAsync());
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Log in", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("Els Verhoeven")).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signing_out_in_a_new_tab_takes_it_along_too()
    {
        var page = await TickAsync();
        await SignInAsync(page, "Karim Bouzidi", "/mijn/");
        Assert.NotNull(await KeptAsync(page));

        var other = await page.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Log uit" }).ClickAsync(new() { Button = MouseButton.Middle }));
        await Expect(other.Locator("[data-sign-in-text]")).ToHaveTextAsync("Inloggen");

        Assert.Null(await KeptAsync(page));
    }

    [Fact]
    public async Task Who_is_signed_in_has_no_boxes_to_tick_and_nothing_is_kept()
    {
        var page = await Shared.VisitAsync();
        await SignInAsync(page, "Jeroen Maas", Course);

        await Expect(page.GetByText("0 van 4 onderdelen gedaan")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-device]")).ToBeHiddenAsync();
        Assert.Null(await KeptAsync(page));
    }

    private async Task<IPage> TickAsync()
    {
        var page = await Shared.VisitAsync();
        await page.GotoAsync(At(Course));
        Assert.Null(await KeptAsync(page));
        await page.GetByLabel(Lesson).CheckAsync();
        return page;
    }

    private static Task<string?> KeptAsync(IPage page) => page.EvaluateAsync<string?>("localStorage.getItem('academy-progress')");
}
