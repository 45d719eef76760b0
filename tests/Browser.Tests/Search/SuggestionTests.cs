using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Search;

/// <summary>A search box that suggests while somebody types, with a thumb and with the keyboard alone.</summary>
public sealed partial class SuggestionTests(SearchSite site) : IClassFixture<SearchSite>
{
    private const string Phishing = "/cursussen/phishing-herkennen/";

    [Fact]
    public async Task Half_a_word_on_a_phone_brings_the_course_among_the_first_three_and_a_tap_opens_it()
    {
        var page = await site.OpenAsync("/");
        await Field(page, "main").TapAsync();
        await Field(page, "main").PressSequentiallyAsync("phish");

        var course = Options(page).Filter(new() { HasText = "phishing herkennen" });
        await Expect(course).ToBeVisibleAsync();
        Assert.InRange(await course.EvaluateAsync<int>("option => [...option.parentElement.children].indexOf(option)"), 0, 2);

        await course.TapAsync();
        await Expect(page).ToHaveURLAsync(site.AddressOf(Phishing));
    }

    [Fact]
    public async Task The_arrow_keys_choose_while_the_focus_stays_in_the_field_and_Enter_goes_there()
    {
        var (page, field) = await TypeOnADeskAsync("phishing");

        await field.PressAsync("ArrowDown");

        await Expect(field).ToBeFocusedAsync();
        var chosen = page.Locator("[role=option][aria-selected=true]");
        await Expect(chosen).ToHaveCountAsync(1);
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await chosen.GetAttributeAsync("id"))!);

        await field.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.AddressOf(Phishing));
    }

    [Fact]
    public async Task Going_up_from_the_field_chooses_all_results()
    {
        var (page, field) = await TypeOnADeskAsync("brief");

        await field.PressAsync("ArrowUp");
        await Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveTextAsync("Alle resultaten voor ‘brief’");
        await field.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(site.AddressOf("/zoeken/?q=brief"));
    }

    [Fact]
    public async Task Past_the_last_one_the_field_comes_again_and_Home_lets_go_of_what_was_chosen()
    {
        var (page, field) = await TypeOnADeskAsync("brief");

        await field.PressAsync("ArrowUp");
        await field.PressAsync("ArrowDown");
        await Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", AnyText());
        await field.PressAsync("ArrowDown");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", AnyText());
        await field.PressAsync("Home");

        await Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", AnyText());
        Assert.Equal(0, await field.EvaluateAsync<int>("field => field.selectionStart"));
        await Expect(Options(page).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_for_what_was_typed()
    {
        var (page, field) = await TypeOnADeskAsync("brief");

        await field.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(site.AddressOf("/zoeken/?q=brief"));
    }

    [Fact]
    public async Task Escape_closes_the_list_keeps_the_words_and_an_arrow_opens_it_again()
    {
        var (page, field) = await TypeOnADeskAsync("brief");

        await field.PressAsync("Escape");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(Options(page)).ToHaveCountAsync(0);
        await Expect(field).ToHaveValueAsync("brief");

        await field.PressAsync("ArrowDown");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(Options(page).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tab_goes_on_to_the_button_and_the_list_is_gone()
    {
        var (page, field) = await TypeOnADeskAsync("brief");

        await field.PressAsync("Tab");

        await Expect(page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Zoek" })).ToBeFocusedAsync();
        await Expect(Options(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_listens_hears_how_many_there_are_once_typing_pauses()
    {
        var page = await site.OpenAsync("/agenda/", width: 1280);
        var said = page.Locator(".academy-search [role=status]").First;
        await Field(page, "header").PressSequentiallyAsync("phishing", new() { Delay = 40 });

        await Expect(Options(page).First).ToBeVisibleAsync();
        var options = await Options(page).CountAsync() - 1;

        await Expect(said).ToHaveTextAsync(options == 1 ? "1 suggestie" : $"{options} suggesties");
    }

    [Fact]
    public async Task What_nobody_teaches_suggests_nothing()
    {
        var page = await site.OpenAsync("/agenda/", width: 1280);

        await Field(page, "header").PressSequentiallyAsync("qzxwqzxw");

        await Expect(page.Locator(".academy-search [role=status]").First).ToHaveTextAsync("0 suggesties");
        await Expect(Options(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task At_320_pixels_the_list_stands_under_the_field_and_inside_the_page()
    {
        var page = await site.OpenAsync("/", width: 320, height: 640);
        await Field(page, "main").PressSequentiallyAsync("werken");
        await Expect(Options(page).First).ToBeVisibleAsync();

        var list = await page.GetByRole(AriaRole.Listbox).BoundingBoxAsync();
        var field = await Field(page, "main").BoundingBoxAsync();

        Assert.True(list!.Y >= field!.Y + field.Height, $"the list begins at {list.Y}, the field ends at {field.Y + field.Height}");
        Assert.InRange(field.Y, 0, 640);
        Assert.True(list.X >= 0 && list.X + list.Width <= 320);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static ILocator Field(IPage page, string part) => page.Locator($"{part} [name=q]");

    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    private async Task<(IPage Page, ILocator Field)> TypeOnADeskAsync(string words)
    {
        var page = await site.OpenAsync("/agenda/", width: 1280);
        await Field(page, "header").PressSequentiallyAsync(words);
        await Expect(Options(page).First).ToBeVisibleAsync();
        return (page, Field(page, "header"));
    }

    [GeneratedRegex(".+")]
    private static partial Regex AnyText();
}
