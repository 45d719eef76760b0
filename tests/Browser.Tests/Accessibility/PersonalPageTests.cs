using System.Text.Json;
using System.Text.RegularExpressions;
using Academy.Browser.Tests.Accessibility.Checks;
using Academy.Browser.Tests.Accessibility.Planted;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>No page of a person escapes the look either: the functions say which there are, and a barrier in one is seen.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class PersonalPageTests(AccessibilityRun run)
{
    private static readonly string[] WhatFindsThePlant = ["names", "axe"];

    [Fact]
    public async Task Every_page_of_the_functions_was_looked_at()
    {
        await run.BarriersAsync();
        var missed = (await RoutesAsync()).Where(route => !run.Filled!.Answered.Any(path => Regex.IsMatch(path, $"^{Regex.Replace(route, "{[a-z]+}", "[^/]+")}$")));

        Assert.Empty(missed.Select(route => $"{route}: nobody looked at it, see Personal/FilledPages.cs"));
    }

    [Theory]
    [InlineData("/api/pagina/mijn", "main")]
    [InlineData("/mijn/", "[data-fragment]")]
    public async Task A_barrier_in_a_page_of_a_person_is_seen_whole_and_as_a_part(string path, string part)
    {
        const string End = "</main>";
        var plant = Plants.All.Single(one => one.Name == "button without words");
        await using var visitor = await Visitor.OfAsync(run.Academy.Browser, await run.Academy.SignInAsync("rivierstad", "Sanne de Wit"));
        var looked = new LookedPage("rivierstad", "planted", path, async page =>
        {
            await page.GotoAsync(new Uri(run.Academy.Rivierstad, path).AbsoluteUri);
            await page.Locator(part).GetByText("Ingelogd als Sanne de Wit").WaitForAsync();
            await page.Locator(part).EvaluateAsync("(part, html) => part.insertAdjacentHTML('beforeend', html)", plant.Html(End).Replace(End, "", StringComparison.Ordinal));
        });

        var found = await visitor.LookAsync(looked, [.. AllChecks.OfPersonal(IncompleteReasons.Read()).Where(check => WhatFindsThePlant.Contains(check.Name))], new FocusKinds());

        Assert.Equal(WhatFindsThePlant.Order(), found.Select(barrier => barrier.Check).Distinct().Order());
    }

    /// <summary>The pages that the functions describe in their own document.</summary>
    private async Task<IReadOnlyList<string>> RoutesAsync()
    {
        using var http = new HttpClient();
        // Not by the edition's address: a browser finds every name under localhost, a program may not.
        using var document = JsonDocument.Parse(await http.GetStringAsync(new Uri(run.Academy.Stack.FunctionsFront, "/api/openapi.json"), TestContext.Current.CancellationToken));
        var routes = document.RootElement.GetProperty("paths").EnumerateObject()
            .Where(path => path.Name.StartsWith("/api/pagina/", StringComparison.Ordinal) && path.Value.TryGetProperty("get", out _))
            .Select(path => path.Name.TrimEnd('/'))
            .ToList();
        Assert.NotEmpty(routes);
        return routes;
    }
}
