using System.Text.Json;
using System.Text.RegularExpressions;

namespace Academy.Requests.Examples;

/// <summary>A route of the app, as its own OpenAPI document names it.</summary>
internal sealed partial record Route(string Method, string Path)
{
    /// <summary>A page for a person: a form goes in, HTML comes out.</summary>
    public bool IsPage => Path.StartsWith("/api/pagina/", StringComparison.Ordinal);

    /// <summary>Takes its person out of the academy, or keeps somebody out: asked for less often, else nobody is left.</summary>
    public bool EndsSomebody => this is { Method: "DELETE", Path: "/api/me" } or { Method: "POST", Path: "/api/pagina/mijn/wissen" } or { Method: "PUT", Path: "/api/people/{person}/access" }
        or { Method: "POST", Path: "/api/pagina/beheer/collega/{person}" };

    /// <summary>Of one member of a manager's own team: right for few people.</summary>
    public bool IsOfTeamMember => Path == "/api/pagina/team/{person}";

    /// <summary>Of somebody's own badge: right for few people and one course.</summary>
    public bool IsOfOwnBadge => Path.StartsWith("/api/me/badges/", StringComparison.Ordinal) || Path.StartsWith("/api/pagina/mijn/bewijs/", StringComparison.Ordinal);

    /// <summary>Who mostly asks for it.</summary>
    public string Role => Path switch
    {
        _ when Path.Contains("/beheer", StringComparison.Ordinal) || Path.StartsWith("/api/runs/", StringComparison.Ordinal) || Path.StartsWith("/api/people/", StringComparison.Ordinal) => "coordinator",
        _ when Path.StartsWith("/api/pagina/team", StringComparison.Ordinal) => "manager",
        _ => "learner",
    };

    /// <summary>Every route of the document, and the document itself.</summary>
    public static IReadOnlyList<Route> AllOf(string openApi)
    {
        using var document = JsonDocument.Parse(openApi);
        var described = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(verb => new Route(verb.Name.ToUpperInvariant(), path.Name.TrimEnd('/'))));
        return [.. described, new Route("GET", "/api/openapi.json")];
    }

    public string Fill(Func<string, string> valueOf) => Parameter().Replace(Path, match => Uri.EscapeDataString(valueOf(match.Groups[1].Value)));

    public override string ToString() => $"{Method} {Path}";

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
