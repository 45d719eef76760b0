using System.Text.Json.Nodes;

namespace Academy.Dev.Tests.Handler;

/// <summary>The role function of a test app: gives the roles of the claims, or fails as told; the last body can be read in a log line.</summary>
internal static class Roles
{
    public static async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var body = await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        Console.WriteLine("roles " + request.Headers["x-ms-original-url"] + " " + body?.ToJsonString());
        var roles = body?["claims"]?.AsArray().Where(claim => (string?)claim?["typ"] == "roles").Select(claim => (string?)claim?["val"]).ToArray();
        return Settings.RolesAnswer switch
        {
            "claims" => Results.Json(new { roles }),
            "empty" => Results.Ok(),
            _ => Results.StatusCode(StatusCodes.Status500InternalServerError),
        };
    }
}
