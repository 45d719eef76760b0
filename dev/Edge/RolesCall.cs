using System.Text.Json;

namespace Academy.Dev.Edge;

/// <summary>Asks the API function of rolesSource which roles somebody has, at every sign-in (authentication-custom, "Manage roles").</summary>
internal sealed class RolesCall(EdgeHostOptions options)
{
    private static readonly string[] BuiltIn = ["anonymous", "authenticated"];
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(45);

    /// <summary>No usable answer means no roles beyond the built-in ones.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(Edition edition, SamplePerson person, string originalUrl, CancellationToken cancellationToken)
    {
        if (edition.Rules.Auth?.RolesSource is not { } path)
        {
            return BuiltIn;
        }

        using var http = FunctionsApp.Client(Limit);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Functions, path))
        {
            Content = JsonContent.Create(new Body(Session.IdentityProvider, person.UserIdIn(edition.Site.Slug), person.Mail, [.. person.Claims(edition.Site.Slug)], "")),
        };
        request.Headers.Add(ApiForwarder.OriginalUrl, originalUrl);
        try
        {
            using var answer = await http.SendAsync(request, cancellationToken);
            answer.EnsureSuccessStatusCode();
            var given = await answer.Content.ReadFromJsonAsync<Answer>(cancellationToken);
            return [.. BuiltIn, .. (given?.Roles ?? []).Except(BuiltIn).Distinct()];
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or InvalidOperationException)
        {
            options.Log($"site: {path} gave no roles for {person.Id} in {edition.Site.Slug} ({error.Message})");
            return BuiltIn;
        }
    }

    private sealed record Body(string IdentityProvider, string UserId, string UserDetails, IReadOnlyList<Claim> Claims, string AccessToken);

    private sealed record Answer(IReadOnlyList<string>? Roles);
}
