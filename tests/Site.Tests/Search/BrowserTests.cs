namespace Academy.Site.Tests.Search;

/// <summary>The browser's half, over the real content of one edition; what each shows stands in its script.</summary>
public sealed class BrowserTests
{
    [Fact]
    public async Task Any_text_is_a_query_that_gets_an_answer()
    {
        using var folder = SearchFolder.OfContent();

        Assert.True(int.Parse(await Browser.RunAsync("browser/odd-queries.mjs", folder.Path), System.Globalization.CultureInfo.InvariantCulture) > 3000);
    }

    [Fact]
    public async Task A_file_that_does_not_arrive_is_asked_for_once_more_and_then_said_to_be_away()
    {
        using var folder = SearchFolder.OfContent();

        await Browser.RunAsync("browser/unavailable.mjs", folder.Path);
    }

    [Fact]
    public async Task A_count_is_what_choosing_the_value_leaves()
    {
        using var folder = SearchFolder.OfContent();

        await Browser.RunAsync("browser/choices.mjs", folder.Path);
    }

    [Fact]
    public async Task Who_wants_to_sign_up_is_not_shown_what_is_full_now()
    {
        using var folder = SearchFolder.OfContent();

        await Browser.RunAsync("browser/free-seats.mjs", folder.Path);
    }

    [Fact]
    public async Task Words_in_quotes_stand_just_so_wherever_they_stand()
    {
        using var folder = SearchFolder.OfContent();

        await Browser.RunAsync("browser/quotes.mjs", folder.Path, Repository.RepositoryContent.Folder);
    }
}
