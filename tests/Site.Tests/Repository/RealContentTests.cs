using System.Text.Json;
using System.Text.RegularExpressions;
using Academy.Site.Commands;

namespace Academy.Site.Tests.Repository;

/// <summary>The content of this repository is right, whatever the day.</summary>
public sealed partial class RealContentTests
{
    private const string Letters = "heldere-brieven";

    /// <summary>Gets a day with the runs of one course that can still be signed up for, and those that are still to come.</summary>
    public static TheoryData<string, string[], string[]> Days => new()
    {
        {
            "2026-11-01",
            ["2027-01-online", "2027-03-rivierstad", "2027-07-duinrand", "2027-10-rivierstad"],
            ["2027-01-online", "2027-03-rivierstad", "2027-07-duinrand", "2027-10-rivierstad"]
        },
        { "2027-07-01", ["2027-10-rivierstad"], ["2027-07-duinrand", "2027-10-rivierstad"] },
        { "2031-01-01", [], [] },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task The_real_content_builds_without_a_problem_and_offers_what_is_still_to_come(string at, string[] open, string[] coming)
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        var program = new SiteProgram(new SiteConsole(output, output), TimeProvider.System);
        var code = await program.RunAsync(
            ["build", "--content", RepositoryContent.Folder, "--output", folder.In("dist"), "--at", at],
            TestContext.Current.CancellationToken);
        Assert.True(code == 0, output.ToString());
        var page = await File.ReadAllTextAsync(
            folder.In($"dist/rivierstad/cursussen/{Letters}/index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(open, SignUp().Matches(page).Select(match => match.Groups["run"].Value).Distinct());
        var agenda = await File.ReadAllTextAsync(folder.In("dist/rivierstad/agenda/index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(coming.Length > 0, agenda.Contains($"/cursussen/{Letters}/", StringComparison.Ordinal));
        using var catalogue = JsonDocument.Parse(await File.ReadAllBytesAsync(
            folder.In("dist/rivierstad/catalogue.json"), TestContext.Current.CancellationToken));
        Assert.Equal(coming.Select(run => $"{Letters}~{run}"), RunsIn(catalogue));
    }

    private static IEnumerable<string?> RunsIn(JsonDocument catalogue) => catalogue.RootElement.GetProperty("courses").EnumerateArray()
        .Single(course => course.GetProperty("id").GetString() == Letters)
        .GetProperty("runs").EnumerateArray()
        .Select(run => run.GetProperty("key").GetString());

    [GeneratedRegex($"/api/pagina/inschrijving/{Letters}~(?<run>[a-z0-9-]+)")]
    private static partial Regex SignUp();
}
