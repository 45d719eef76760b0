using System.Globalization;
using System.Text.Json;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Visiting;

/// <summary>Lighthouse 12.8 on a page, with its own phone profile.</summary>
internal sealed class Lighthouse(PeerPackages packages, string? browser)
{
    private const int MostAgain = 2;

    public static readonly IReadOnlyList<string> Categories = ["accessibility", "best-practices", "seo", "performance"];

    /// <summary>Gives the score of each category, 0 to 100, and what cost points outside performance.</summary>
    public async Task<LighthouseScores> LookAsync(Uri page, string report, CancellationToken cancellationToken)
    {
        var variables = browser is null ? [] : new Dictionary<string, string> { ["CHROME_PATH"] = browser };
        var tool = new Tool(
            "node", packages.At("lighthouse", "cli", "index.js"), page.AbsoluteUri, "--quiet", "--output=json", $"--output-path={report}",
            $"--only-categories={string.Join(',', Categories)}",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking")
        { Variables = variables };
        // On a busy machine the browser's trace may begin too late; Lighthouse then asks to be run again.
        var result = await tool.ListenAsync(cancellationToken);
        for (var again = 1; again <= MostAgain && !result.Good; again++)
        {
            result = await tool.ListenAsync(cancellationToken);
        }

        if (!result.Good)
        {
            throw new SetupException($"{result.Said}{Environment.NewLine}Lighthouse did not finish on {page}: see above and run this again.");
        }

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report, cancellationToken));
        var categories = json.RootElement.GetProperty("categories");
        return new LighthouseScores(
            Categories.ToDictionary(name => name, name => categories.GetProperty(name).GetProperty("score").GetDouble() * 100),
            [.. Categories.Where(name => name != "performance").SelectMany(name => LostIn(json.RootElement, categories.GetProperty(name)))]);
    }

    private static IEnumerable<string> LostIn(JsonElement root, JsonElement category) =>
        from audit in category.GetProperty("auditRefs").EnumerateArray()
        where audit.GetProperty("weight").GetDouble() > 0
        let id = audit.GetProperty("id").GetString()!
        let score = root.GetProperty("audits").GetProperty(id).GetProperty("score")
        where score.ValueKind == JsonValueKind.Number && score.GetDouble() < 1
        select string.Create(CultureInfo.InvariantCulture, $"{id} ({score.GetDouble():0.##})");
}

/// <summary>The scores of one look, and the audits that were not passed.</summary>
internal sealed record LighthouseScores(IReadOnlyDictionary<string, double> ByCategory, IReadOnlyList<string> Lost);
