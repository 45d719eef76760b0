using System.Net;
using System.Text;
using System.Text.Json;

namespace Academy.Functions.Tests.Identities;

/// <summary>Headers that nobody but a forger sends, straight to the app as if there were no edge: each is nobody, none is a fault of ours.</summary>
public sealed class ForgedPrincipalTests(FunctionsApp app)
{
    private const int Seed = 20270201;

    [Fact]
    public async Task Two_hundred_forged_principals_are_all_refused()
    {
        var guest = new Visitor(app, "rivierstad", "forger", []);
        var forged = Broken().Concat(Mutated(160)).Take(200).ToList();
        Assert.Equal(200, forged.Count);
        foreach (var values in forged)
        {
            var request = guest.RequestTo(HttpMethod.Get, "/api/me");
            foreach (var value in values)
            {
                request.Headers.TryAddWithoutValidation("x-ms-client-principal", value);
            }

            var status = (await app.SendAsync(request)).StatusCode;
            Assert.True(
                status is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest or HttpStatusCode.RequestHeaderFieldsTooLarge,
                $"{status} for {string.Join(" & ", values.Select(value => value[..Math.Min(value.Length, 80)]))}");
        }
    }

    [Fact]
    public async Task The_same_request_with_a_true_principal_gets_in()
    {
        var learner = await app.SignInAsync("Echt Waar");

        Assert.Equal(HttpStatusCode.OK, (await learner.GetAsync("/api/me")).StatusCode);
    }

    private static IEnumerable<string[]> Broken()
    {
        string[] json =
        [
            "", "null", "[]", "{}", "0", "\"x\"", "{\"userId\":null}", "{\"userId\":\"\"}", "{\"userId\":\"forger\"}",
            "{\"userId\":\"forger\",\"userRoles\":null}", "{\"userId\":\"forger\",\"userRoles\":\"coordinator\"}", "{\"userId\":\"forger\",\"userRoles\":[1]}",
            "{\"userId\":7,\"userRoles\":[\"learner\"]}", "{\"userId\":\"a/b\",\"userRoles\":[\"learner\"]}", "{\"userId\":\"a'b\",\"userRoles\":[\"learner\"]}",
            "{\"userId\":\"../!\",\"userRoles\":[\"learner\"]}", "{\"userId\":\"u|x\",\"userRoles\":[\"learner\"]}", "{\"userId\":\"a\\u0000b\",\"userRoles\":[\"learner\"]}",
            "{\"userId\":\"" + new string('a', 65) + "\",\"userRoles\":[\"learner\"]}", "{\"userId\":\"forger\",\"userRoles\":[\"coordinator\"]",
            "{\"userId\":\"forger\",\"userRoles\":[\"" + new string('r', 5000) + "\"]}", "{\"UserId\":\"x\",\"USERROLES\":[\"learner\"]}",
            new string('[', 4000), "{\"userId\":\"forger\",\"userRoles\":[" + string.Join(',', Enumerable.Repeat("\"coordinator\"", 300)) + "]}",
        ];
        foreach (var text in json)
        {
            yield return [Encoded(text)];
        }

        foreach (var raw in (string[])["not base64!", "====", "e30", " ", "e30=\t", "%7B%7D", "eyJ1c2VySWQiOiJ4In0=,eyJ1c2VySWQiOiJ4In0="])
        {
            yield return [raw];
        }

        foreach (var length in (int[])[8 * 1024 + 4, 16_000, 30_000, 60_000, 1_000_000])
        {
            yield return [Convert.ToBase64String(new byte[length / 4 * 3])];
        }

        foreach (var role in (string[])["learner", "manager", "coordinator", "editor"])
        {
            var principal = Encoded(JsonSerializer.Serialize(new { identityProvider = "aad", userId = "forger", userDetails = "x", userRoles = new[] { "anonymous", "authenticated", role } }));
            yield return [principal];
            yield return [principal, principal];
            yield return [principal, Encoded("{}")];
        }

        yield return [];
    }

    /// <summary>A well-formed principal of somebody who never signed in, with bytes changed from a fixed seed.</summary>
    private static IEnumerable<string[]> Mutated(int count)
    {
        var whole = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { identityProvider = "aad", userId = "forger-2", userDetails = "x@y.example", userRoles = new[] { "anonymous", "authenticated", "coordinator" } }));
        var state = (ulong)Seed;
        for (var number = 0; number < count; number++)
        {
            var bytes = whole.ToArray();
            for (var changes = 0; changes <= number % 5; changes++)
            {
                // A step of a 64-bit linear congruential row (Knuth, MMIX); its high bits choose place and value.
                state = unchecked((state * 6364136223846793005) + 1442695040888963407);
                bytes[(int)((state >> 33) % (ulong)bytes.Length)] = (byte)(state >> 56);
            }

            yield return [Convert.ToBase64String(bytes)];
        }
    }

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
