using System.Globalization;
using System.Text.Json.Nodes;
using Academy.Dev.Setup;

namespace Academy.Browser.Tests;

/// <summary>The real content as a site of 1 February 2027, built once for all tests, on first use.</summary>
public sealed class BuiltSite : IDisposable
{
    internal static readonly DateTimeOffset Day = new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("academy-browser-").FullName;
    private Task<string>? _dist;

    internal Task<string> BuildAsync(CancellationToken cancellationToken) => _dist ??= RunAsync(cancellationToken);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var repository = Repository.Find();
        var dist = Path.Combine(_folder, "dist");
        var tool = new Tool(
            "dotnet", Path.Combine(repository.OutputOf("Site"), "Academy.Site.dll"), "build",
            "--content", repository.Content, "--output", dist, "--at", Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var built = await tool.ListenAsync(cancellationToken);
        Assert.True(built.Good, built.Said);
        await SwitchOnManagersAsync(Path.Combine(dist, "operations", "operations.json"), cancellationToken);
        return dist;
    }

    private const string Decision = "Instemming van 12 januari 2027, met een evaluatie na een jaar.";

    /// <summary>What the form sends back of somebody who read what managers see by that decision.</summary>
    internal static string DecisionMark { get; } = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Decision)))[..16];

    /// <summary>No municipality of the content shows managers what their team learns; here Duinrand does, as if its works council had agreed.</summary>
    private static async Task SwitchOnManagersAsync(string file, CancellationToken cancellationToken)
    {
        var operations = JsonNode.Parse(await File.ReadAllTextAsync(file, cancellationToken))!;
        var duinrand = operations["editions"]!.AsArray().Single(edition => edition!["slug"]!.GetValue<string>() == "duinrand")!;
        duinrand["managerView"] = true;
        duinrand["worksCouncilDecision"] = Decision;
        await File.WriteAllTextAsync(file, operations.ToJsonString(), cancellationToken);
    }
}
