using System.Text.RegularExpressions;
using Academy.Site.Commands;

namespace Academy.Site.Tests.Checks;

/// <summary>What is wrong with a page is reported once, at the place in the content where it was written.</summary>
public sealed partial class PlacesOfProblemsTests
{
    private const string Over = "pages/over.md";
    private const string Rivierstad = "municipalities/rivierstad/municipality.yml";
    private const string Duinrand = "municipalities/duinrand/municipality.yml";

    [Theory]
    [InlineData("ACA209", "Zie [weg](▲/cursussen/weg/).")]
    [InlineData("ACA210", "Zie [goed](#kort) en [weg](▲#weg).")]
    [InlineData("ACA210", "Zie [weg](▲../courses/privacy-basis/index.md#één).")]
    public Task A_broken_link_stands_where_it_was_written(string code, string planted) =>
        ExpectOneAsync(code, Over, "Tekst.", planted);

    [Fact]
    public async Task The_same_broken_link_at_two_places_is_two_problems()
    {
        var found = await ProblemsOfAsync(new ContentInMemory().Replace(Over, "Tekst.", "[weg](/weg/)")
            .Replace("pages/privacy.md", "Tekst.", "Hier [weg](/weg/)"));
        Assert.Equal([$"{Over}:7:7: ACA209", "pages/privacy.md:7:12: ACA209"], found.Select(problem => problem.Place));
    }

    [Fact]
    public async Task A_brand_that_cannot_be_read_stands_at_the_brand()
    {
        var found = await ProblemsOfAsync(new ContentInMemory().Replace(Rivierstad, "#154273", "#7fb0e0"));
        Assert.Equal($"{Rivierstad}:5:17: ACA214", Assert.Single(found).Place);
    }

    [Theory]
    [InlineData("pages/privacy.md", "title: Privacy", "title: ▲Over ons")]
    [InlineData("themes.yml", "title: Digitaal werken", "title: ▲Heldere taal")]
    [InlineData("courses/heldere-brieven/index.md", "title: Heldere brieven", "title: ▲Privacy, de basis")]
    public Task A_title_that_two_pages_share_stands_at_the_title(string path, string old, string planted) =>
        ExpectOneAsync("ACA203", path, old, planted);

    [Fact]
    public async Task A_link_to_a_page_that_an_edition_leaves_out_names_the_edition()
    {
        var problem = Assert.Single(await ProblemsOfAsync(new ContentInMemory()
            .Replace(Over, "Tekst.", "[avg](../courses/privacy-basis/index.md)")
            .Replace(Duinrand, "tenants:", "exclude: { courses: [avg] }\ntenants:")));
        Assert.Equal($"{Over}:7:7: ACA209", problem.Place);
        Assert.Contains("bestaat, maar niet bij duinrand. Haal de link weg", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_page_that_no_edition_has_leads_nowhere()
    {
        var problem = Assert.Single(await ProblemsOfAsync(new ContentInMemory().Replace(Over, "Tekst.", "[weg](/cursussen/weg/)")));
        Assert.Contains("leidt nergens heen", problem.Message, StringComparison.Ordinal);
    }

    private static async Task ExpectOneAsync(string code, string path, string old, string planted)
    {
        var content = new ContentInMemory().Replace(path, old, planted);
        var before = content.TextOf(path)[..content.TextOf(path).IndexOf(Planted.Mark, StringComparison.Ordinal)].Split('\n');
        var problem = Assert.Single(await ProblemsOfAsync(content.Replace(path, Planted.Mark, "")));
        Assert.Equal($"{path}:{before.Length}:{before[^1].Length + 1}: {code}", problem.Place);
    }

    private static async Task<(string Place, string Message)[]> ProblemsOfAsync(ContentInMemory content)
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        content.WriteTo(folder.In("content"));
        var program = new SiteProgram(new SiteConsole(output, output), TimeProvider.System);
        await program.RunAsync(["check", "--content", folder.In("content"), "--at", "2026-11-01"], TestContext.Current.CancellationToken);
        return
        [
            .. Line().Matches(output.ToString().Replace($"{folder.In("content")}/", "", StringComparison.Ordinal))
                .Select(match => ($"{match.Groups["place"].Value}: {match.Groups["code"].Value}", match.Groups["message"].Value)),
        ];
    }

    [GeneratedRegex("^(?<place>.+:[0-9]+:[0-9]+): error (?<code>ACA[0-9]{3}): (?<message>.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
