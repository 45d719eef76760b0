using System.Text.Json;
using Academy.Dev.Edge;

namespace Academy.Dev.Stack;

/// <summary>An edition that the built site holds, and the address at which the local stack shows it.</summary>
internal sealed record StackEdition(string Slug, string Academy, bool Shared)
{
    /// <summary>Reads what the build of the site wrote.</summary>
    public static IReadOnlyList<StackEdition> Of(string dist)
    {
        using var file = File.OpenRead(Path.Combine(dist, "operations", "operations.json"));
        var operations = JsonSerializer.Deserialize<Operations>(file, JsonSerializerOptions.Web);
        return operations?.Editions ?? throw new JsonException($"{file.Name} holds no editions.");
    }

    /// <summary>The edition as the site in front serves it.</summary>
    public EditionSite In(string dist) => new(Slug, Academy, Path.Combine(dist, Slug), Shared);

    public Uri Address(string dist, int port) => new($"http://{In(dist).HostName}:{port}/");

    private sealed record Operations(IReadOnlyList<StackEdition> Editions);
}
