namespace Academy.Functions.Tests.Web;

/// <summary>The public contract: the document names exactly the routes that the app answers.</summary>
public sealed class OpenApiTests(FunctionsApp app)
{
    private static readonly string[] Routes =
    [
        "GET /api/evaluations/{token}",
        "GET /api/me",
        "GET /api/me/progress/{course}",
        "GET /api/pagina/evaluatie/{token}",
        "GET /api/pagina/inschrijving/{run}",
        "GET /api/pagina/leerlijn/{line}",
        "GET /api/pagina/logboek",
        "GET /api/pagina/logboek/{entry}",
        "GET /api/pagina/mijn",
        "GET /api/pagina/toets/{course}/{unit}",
        "GET /api/pagina/voortgang/{course}",
        "GET /api/seats",
        "DELETE /api/me/enrolments/{run}",
        "DELETE /api/me/lines/{line}",
        "DELETE /api/me/log/{entry}",
        "POST /api/evaluations/{token}",
        "POST /api/pagina/evaluatie/{token}",
        "POST /api/me/progress",
        "POST /api/me/quizzes/{quiz}",
        "POST /api/pagina/inschrijving/{run}",
        "POST /api/pagina/leerlijn/{line}",
        "POST /api/pagina/logboek/{entry}",
        "POST /api/pagina/toets/{course}/{unit}",
        "POST /api/pagina/voortgang/{course}",
        "POST /api/roles",
        "PUT /api/me/enrolments/{run}",
        "PUT /api/me/lines/{line}",
        "PUT /api/me/log/{entry}",
        "PUT /api/me/progress/{course}/{unit}",
        "PUT /api/people/{person}/access",
        "PUT /api/people/{person}/progress/{course}/{unit}",
    ];

    [Fact]
    public async Task The_document_is_equal_to_the_routes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Address, "/api/openapi.json"));

        var document = await (await app.SendAsync(request)).AssertJsonAsync();

        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(verb => $"{verb.Name.ToUpperInvariant()} {path.Name.TrimEnd('/')}"));
        Assert.Equal(Routes.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }
}
