using System.Diagnostics;
using System.Text.Json;

namespace Academy.Functions.Tests.Badges;

/// <summary>Lets jose and the published words of Open Badges, which others wrote, read a badge: the script beside this file, run by Node.</summary>
internal static class BadgeReader
{
    /// <summary>What a stranger makes of a token, with the keys that the academy publishes and, when given, a status list.</summary>
    public static async Task<ReadBadge> ReadAsync(string token, JsonElement keys, DateTimeOffset now, string? list = null, bool flips = false)
    {
        var file = Path.Combine(Path.GetTempPath(), $"academy-badge-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { token, keys, list, now, flips }), TestContext.Current.CancellationToken);
        try
        {
            var script = Path.Combine(RepositoryFolder.Root, "tests", "Functions.Tests", "Badges", "badges.mjs");
            using var node = Process.Start(new ProcessStartInfo("node", [script, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var complained = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(node.ExitCode == 0, await complained);
            return JsonSerializer.Deserialize<ReadBadge>(await said, JsonSerializerOptions.Web)!;
        }
        finally
        {
            File.Delete(file);
        }
    }
}

/// <summary>Verified: the signature is that of a published key. Passed: flipped copies that were taken for good, of so many that were tried.</summary>
internal sealed record ReadBadge(bool Verified, string? Reason, JsonElement Header, JsonElement Credential, bool? Withdrawn, int Tried, IReadOnlyList<JsonElement>? Passed);
