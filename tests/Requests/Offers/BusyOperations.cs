using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Academy.Requests.Offers;

/// <summary>
/// An operations folder with more municipalities than its content has, and with runs in every state: open, full, begun, for their own
/// people, cancelled. So nobody's rate limit is met before the rules are, and every rule has something to decide on.
/// </summary>
internal static class BusyOperations
{
    private const string Model = "rivierstad";

    /// <summary>Rewrites the folder; gives the slugs of the municipalities that were added.</summary>
    public static IReadOnlyList<string> Fill(string folder, int municipalities, DateTimeOffset now)
    {
        var file = Path.Combine(folder, "operations.json");
        var operations = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        var (editions, runs) = (operations["editions"]!.AsArray(), operations["runs"]!.AsArray());
        var model = editions.First(edition => (string?)edition!["slug"] == Model)!;
        var course = CourseWithMeeting(operations, model);
        List<string> added = [];
        for (var number = 1; number <= municipalities; number++)
        {
            var slug = $"gemeente-{number:00}";
            added.Add(slug);
            editions.Add(EditionOf(model, slug, number));
            File.Copy(Path.Combine(folder, "shells", Model + ".html"), Path.Combine(folder, "shells", slug + ".html"), overwrite: true);
            foreach (var run in RunsOf(slug, course, now))
            {
                runs.Add(run);
            }
        }

        File.WriteAllText(file, operations.ToJsonString());
        return added;
    }

    /// <summary>Runs that are decided to go on before anything else: a coordinator who calls one off closes it for good.</summary>
    public static bool GoesOn(string run) => run.Contains("-open", StringComparison.Ordinal);

    public static bool HasBegun(string run) => run.EndsWith("-begonnen", StringComparison.Ordinal);

    private static (string Course, string Unit) CourseWithMeeting(JsonObject operations, JsonNode model)
    {
        var shown = model["courses"]!.AsArray().Select(id => (string)id!).ToHashSet();
        return operations["courses"]!.AsArray()
            .Where(course => shown.Contains((string)course!["id"]!))
            .SelectMany(course => course!["units"]!.AsArray().Where(unit => (string?)unit!["kind"] == "meeting").Select(unit => ((string)course["id"]!, (string)unit!["id"]!)))
            .First();
    }

    private const string Decision = "OR-besluit 2026-1";

    /// <summary>What the form sends back of somebody who read what managers see by that decision.</summary>
    public static string DecisionMark { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Decision)))[..16];

    private static JsonNode EditionOf(JsonNode model, string slug, int number)
    {
        var edition = model.DeepClone();
        edition["slug"] = slug;
        edition["municipality"] = slug;
        edition["shared"] = false;
        edition["tenants"] = new JsonArray($"99999999-9999-4999-8999-{number:000000000000}");
        edition["managerView"] = number % 2 == 0;
        edition["worksCouncilDecision"] = number % 2 == 0 ? Decision : null;
        return edition;
    }

    private static IEnumerable<JsonNode> RunsOf(string slug, (string Course, string Unit) of, DateTimeOffset now)
    {
        var later = now.AddDays(60);
        foreach (var number in Enumerable.Range(1, 3))
        {
            yield return RunOf($"{slug}-open-{number}", later, seats: 5 * number, "all", cancelled: false);
        }

        yield return RunOf($"{slug}-vol", later, seats: 1, "all", cancelled: false);
        yield return RunOf($"{slug}-eigen", later, seats: 10, "own", cancelled: false);
        yield return RunOf($"{slug}-begonnen", now.AddHours(-6), seats: 40, "all", cancelled: false);
        yield return RunOf($"{slug}-vervallen", later, seats: 10, "all", cancelled: true);

        JsonNode RunOf(string name, DateTimeOffset start, int seats, string openTo, bool cancelled) => JsonSerializer.SerializeToNode(new
        {
            key = $"{of.Course}~{name}",
            course = of.Course,
            organiser = slug,
            meetings = new[] { new { start, end = start.AddDays(2), place = "Stadhuis", city = "Rivierstad", online = false, unit = of.Unit } },
            seats,
            minimum = 2,
            waitingList = !name.EndsWith("-vol", StringComparison.Ordinal),
            enrolBefore = start.AddDays(-1),
            openTo,
            cancelled = cancelled ? new { on = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reason = "De trainer is ziek." } : null,
        })!;
    }
}
