namespace Academy.Functions.Tests.Web;

/// <summary>The public contract: the document names exactly the routes that the app answers.</summary>
public sealed class OpenApiTests(FunctionsApp app)
{
    private static readonly string[] Routes =
    [
        "DELETE /api/me/badges/{course}",
        "GET /api/badges/achievements/{course}",
        "GET /api/badges/issuer",
        "GET /api/badges/keys",
        "GET /api/badges/keys/{key}",
        "GET /api/badges/status/{list}",
        "GET /api/badges/{badge}",
        "GET /api/pagina/bewijs/{badge}",
        "GET /api/pagina/mijn/bewijs/{course}",
        "POST /api/pagina/mijn/bewijs/{course}",
        "PUT /api/me/badges/{course}",
        "GET /api/evaluations/{token}",
        "GET /api/me",
        "PUT /api/me",
        "PUT /api/me/proposals/{rule}",
        "GET /api/pagina/mijn/functie",
        "POST /api/pagina/mijn/functie",
        "POST /api/pagina/mijn/voorstel/{rule}",
        "GET /api/me/export",
        "GET /api/me/progress/{course}",
        "GET /api/pagina/beheer",
        "GET /api/pagina/beheer/uitvoering/{run}",
        "GET /api/pagina/beheer/uitvoering/{run}/verplaatsen/{person}",
        "GET /api/pagina/beheer/uitvoering/{run}/vrijstellen/{person}",
        "GET /api/pagina/beheer/uitvoering/{run}/besluit",
        "GET /api/pagina/beheer/collega",
        "GET /api/pagina/beheer/collega/{person}",
        "GET /api/pagina/evaluatie/{token}",
        "GET /api/pagina/inschrijving/{run}",
        "GET /api/pagina/leerlijn/{line}",
        "GET /api/pagina/logboek",
        "GET /api/pagina/logboek/{entry}",
        "GET /api/pagina/mijn",
        "GET /api/pagina/mijn/wissen",
        "GET /api/pagina/toets/{course}/{unit}",
        "GET /api/pagina/voortgang/{course}",
        "GET /api/pagina/beheer/wensen",
        "GET /api/pagina/mijn/leidinggevende",
        "GET /api/pagina/team",
        "GET /api/pagina/team/{person}",
        "POST /api/pagina/mijn/leidinggevende",
        "POST /api/pagina/team",
        "GET /api/pagina/wens/{kind}/{subject}",
        "GET /api/runs/{run}/participants",
        "GET /api/runs/{run}/participants.csv",
        "GET /api/seats",
        "DELETE /api/me",
        "DELETE /api/me/enrolments/{run}",
        "DELETE /api/me/wishes/{kind}/{subject}",
        "DELETE /api/me/lines/{line}",
        "DELETE /api/me/log/{entry}",
        "POST /api/evaluations/{token}",
        "POST /api/pagina/beheer/uitvoering/{run}/besluit",
        "POST /api/pagina/evaluatie/{token}",
        "POST /api/me/progress",
        "POST /api/me/quizzes/{quiz}",
        "POST /api/pagina/inschrijving/{run}",
        "POST /api/pagina/mijn/wissen",
        "POST /api/pagina/leerlijn/{line}",
        "POST /api/pagina/logboek/{entry}",
        "POST /api/pagina/toets/{course}/{unit}",
        "POST /api/pagina/voortgang/{course}",
        "POST /api/pagina/beheer/uitvoering/{run}",
        "POST /api/pagina/beheer/uitvoering/{run}/verplaatsen/{person}",
        "POST /api/pagina/beheer/uitvoering/{run}/vrijstellen/{person}",
        "POST /api/pagina/beheer/collega",
        "POST /api/pagina/beheer/collega/{person}",
        "POST /api/pagina/wens/{kind}/{subject}",
        "POST /api/roles",
        "POST /api/runs/{run}/participants",
        "POST /api/runs/{run}/participants/{person}/move",
        "POST /api/runs/{run}/decision",
        "PUT /api/me/enrolments/{run}",
        "PUT /api/me/lines/{line}",
        "PUT /api/me/log/{entry}",
        "PUT /api/me/progress/{course}/{unit}",
        "PUT /api/me/wishes/{kind}/{subject}",
        "PUT /api/people/{person}/access",
        "PUT /api/runs/{run}/participants/{person}/attendance",
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
