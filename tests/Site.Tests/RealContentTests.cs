using System.Reflection;
using Academy.Site.Commands;

namespace Academy.Site.Tests;

/// <summary>The content of this repository is right, whatever the day.</summary>
public sealed class RealContentTests
{
    private static readonly string Root = typeof(RealContentTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [Theory]
    [InlineData("2026-11-01")]
    [InlineData("2027-07-01")]
    [InlineData("2031-01-01")]
    public async Task The_real_content_builds_without_a_problem(string at)
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        var program = new SiteProgram(new SiteConsole(output, output, ShowsProgress: false), TimeProvider.System);
        var code = await program.RunAsync(
            ["build", "--content", Path.Combine(Root, "content"), "--output", folder.In("dist"), "--at", at],
            TestContext.Current.CancellationToken);
        Assert.True(code == 0, output.ToString());
        Assert.True(File.Exists(folder.In("dist/rivierstad/index.html")));
    }
}
