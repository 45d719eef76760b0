using System.Net.Http.Json;
using System.Text.Json;
using Academy.Dev.Edge;

namespace Academy.Browser.Tests;

/// <summary>
/// People who do by the API in a moment what takes a browser minutes, to fill a run, a team or a page. They come past the edge, with
/// the headers that it would add.
/// </summary>
internal sealed class Crowd(WholeAcademy academy) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>One of the eight of the sign-in page, at the edition of their municipality.</summary>
    public Task<Person> SampleAsync(string name) => SignInAsync(SamplePeople.All.Single(person => person.Name == name));

    /// <summary>Somebody else of a municipality, who learns.</summary>
    public Task<Person> NewAsync(string name, string edition)
    {
        var like = SamplePeople.All.First(person => EditionOf(person) == edition);
        var mailbox = string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetter));
        return SignInAsync(new SamplePerson(mailbox, name, $"{mailbox}@{edition}.example", like.Municipality, like.Tenant, Guid.NewGuid(), ["learner"]));
    }

    public void Dispose() => _http.Dispose();

    private static string EditionOf(SamplePerson person) => person.Municipality.ToLowerInvariant();

    private async Task<Person> SignInAsync(SamplePerson who)
    {
        var edition = EditionOf(who);
        var person = new Person(this, who, edition);
        var claims = who.Claims(edition).Select(claim => new { typ = claim.Typ, val = claim.Val });
        await SendAsync(person, HttpMethod.Post, "/api/roles", JsonContent.Create(new { identityProvider = "aad", userId = who.UserIdIn(edition), userDetails = who.Mail, claims }));
        // The first request of a session is what makes them known.
        await SendAsync(person, HttpMethod.Get, "/api/me", null);
        return person;
    }

    private async Task<JsonElement> SendAsync(Person person, HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(academy.Stack.FunctionsFront, path)) { Content = content };
        var site = academy.Stack.Site(person.Edition);
        request.Headers.Add("x-ms-original-url", new Uri(site, path).AbsoluteUri);
        request.Headers.Add("Origin", site.GetLeftPart(UriPartial.Authority));
        var principal = new { identityProvider = "aad", userId = person.Who.UserIdIn(person.Edition), userDetails = person.Who.Mail, userRoles = (string[])["anonymous", "authenticated", .. person.Who.Roles] };
        request.Headers.Add("x-ms-client-principal", Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(principal)));
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode < 400, $"{method} {path} as {person.Who.Name}: {(int)response.StatusCode} {answer}");
        return answer.StartsWith('{') ? JsonSerializer.Deserialize<JsonElement>(answer) : default;
    }

    /// <summary>One of them, with a session.</summary>
    internal sealed record Person(Crowd Crowd, SamplePerson Who, string Edition)
    {
        public Task<JsonElement> GetAsync(string path) => Crowd.SendAsync(this, HttpMethod.Get, path, null);

        public Task<JsonElement> PutAsync(string path, object? body = null) => Crowd.SendAsync(this, HttpMethod.Put, path, body is null ? null : JsonContent.Create(body));

        public Task<JsonElement> PostAsync(string path, object body) => Crowd.SendAsync(this, HttpMethod.Post, path, JsonContent.Create(body));

        /// <summary>Sends a form as a browser without scripts does.</summary>
        public Task<JsonElement> SubmitAsync(string path, params (string Name, string Value)[] fields) =>
            Crowd.SendAsync(this, HttpMethod.Post, path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

        public Task EnrolAsync(string run) => PutAsync("/api/me/enrolments/" + run);

        /// <summary>The random number by which the lists of a run know somebody in it.</summary>
        public async Task<string> NumberInAsync(string run, string name) => (await GetAsync($"/api/runs/{run}/participants")).GetProperty("participants")
            .EnumerateArray().Single(one => one.GetProperty("name").GetString() == name).GetProperty("person").GetString()!;
    }
}
