using System.Collections.Concurrent;
using Academy.Browser.Tests.Accessibility.Checks;
using Academy.Browser.Tests.Accessibility.Pages;
using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility.Planted;

/// <summary>
/// Puts each barrier into a real page, one at a time, and takes the look at it that the plant names: every look where nothing is to
/// find it, and at the page in which nothing was planted.
/// </summary>
internal sealed class PlantedRun(AccessibilityRun run)
{
    private const int AtOnce = 3;
    private const string PageKindName = "text";

    private readonly FocusKinds _focusKinds = new();
    private readonly IReadOnlyList<IBarrierCheck> _checks = AllChecks.Of(IncompleteReasons.Read());
    private readonly MadeEdition _edition = run.Editions[0];

    /// <summary>The names of the checks that found something, by the name of the plant.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LookAsync(CancellationToken cancellationToken)
    {
        var page = PageKinds.All.Single(kind => kind.Name == PageKindName).RepresentativesIn(_edition)[0];
        var planted = Plants.All.Prepend(Plants.Harmless).ToDictionary(plant => plant.Name, plant => Filled(plant.In(page.Html), page));
        var found = new ConcurrentDictionary<string, IReadOnlyList<string>>();
        var queue = new ConcurrentQueue<Plant>(Plants.All);

        // First the page as it is, so that the looks of its own links are judged once.
        await LookAsync(new ConcurrentQueue<Plant>([Plants.Harmless]), page, planted, found);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => LookAsync(queue, page, planted, found)));
        var invalid = await ValidateAsync(planted, cancellationToken);
        return planted.Keys.ToDictionary(name => name, name => (IReadOnlyList<string>)
        [
            .. found[name],
            .. invalid.Contains(name) ? ["html"] : Array.Empty<string>(),
            .. Titles.Doubles(_edition.Pages.Where(made => made != page).Append(page with { Html = planted[name] })).Any() ? ["titles"] : Array.Empty<string>(),
        ]);
    }

    private async Task LookAsync(
        ConcurrentQueue<Plant> queue, MadePage page, Dictionary<string, string> planted, ConcurrentDictionary<string, IReadOnlyList<string>> found)
    {
        await using var visitor = await Visitor.OfAsync(run.Academy.Browser);
        var now = Plants.Harmless;
        visitor.OnNewPageAsync = async tab =>
        {
            await tab.RouteAsync(run.AddressOf(page).AbsoluteUri, async route => await route.FulfillAsync(new RouteFulfillOptions
            {
                Response = await route.FetchAsync(),
                Body = planted[now.Name],
            }));
            await tab.RouteAsync("**/planted.css", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/css", Body = now.Css }));
            await tab.RouteAsync("**/planted.js", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/javascript", Body = now.Js }));
        };
        while (queue.TryDequeue(out var plant))
        {
            now = plant;
            var focusKinds = plant == Plants.Harmless ? _focusKinds : new FocusKinds(_focusKinds);
            var barriers = await visitor.LookAsync(LookedPage.At(page.Edition, plant.Name, run.AddressOf(page)), ChecksFor(plant), focusKinds);
            found[plant.Name] = [.. barriers.Select(barrier => barrier.Check).Distinct()];
        }
    }

    private IReadOnlyList<IBarrierCheck> ChecksFor(Plant plant) =>
        plant.FoundBy is { } name ? [.. _checks.Where(check => check.Name == name)] : _checks;

    private static async Task<HashSet<string>> ValidateAsync(Dictionary<string, string> planted, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("academy-planted-").FullName;
        var names = planted.Keys.ToList();
        for (var index = 0; index < names.Count; index++)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{index}.html"), planted[names[index]], cancellationToken);
        }

        var invalid = await HtmlValidate.LookAsync(folder, cancellationToken);
        Directory.Delete(folder, recursive: true);
        return [.. invalid.Keys.Select(file => names[int.Parse(Path.GetFileNameWithoutExtension(file), System.Globalization.CultureInfo.InvariantCulture)])];
    }

    private string Filled(string html, MadePage page) =>
        html.Replace(Titles.Taken, _edition.Pages.First(other => other.Path != page.Path).Title, StringComparison.Ordinal);
}
