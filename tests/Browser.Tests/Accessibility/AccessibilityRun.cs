using System.Collections.Concurrent;
using Academy.Browser.Tests.Accessibility.Checks;
using Academy.Browser.Tests.Accessibility.Pages;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>The whole look: every kind of page in every edition, and the personal pages of two, taken once for all tests of the collection.</summary>
public sealed class AccessibilityRun(BuiltSite site) : IAsyncLifetime
{
    // Two cores: while one page is drawn, the other is judged.
    private const int AtOnce = 3;

    private readonly WholeAcademy _academy = new(site);
    private Task<IReadOnlyList<FoundBarrier>>? _barriers;

    internal IReadOnlyList<MadeEdition> Editions { get; private set; } = [];

    internal IncompleteReasons Reasons { get; } = IncompleteReasons.Read();

    internal WholeAcademy Academy => _academy;

    /// <summary>The pages that are looked at, without those of a person.</summary>
    internal IReadOnlyList<LookedPage> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await _academy.InitializeAsync();
        Editions = MadeEdition.AllOf(await site.BuildAsync(TestContext.Current.CancellationToken));
        Pages =
        [
            .. from edition in Editions
               from kind in PageKinds.All
               from page in kind.RepresentativesIn(edition)
               select LookedPage.At(edition.Slug, kind.Name, AddressOf(page)),
        ];
    }

    internal Uri AddressOf(MadePage page) => new(_academy.Stack.Site(page.Edition), page.Path == "/404.html" ? "/deze-pagina-is-er-niet/" : page.Path);

    internal Task<IReadOnlyList<FoundBarrier>> BarriersAsync() => _barriers ??= LookAsync();

    public ValueTask DisposeAsync() => _academy.DisposeAsync();

    private async Task<IReadOnlyList<FoundBarrier>> LookAsync()
    {
        var checks = AllChecks.Of(Reasons);
        var focusKinds = Editions.ToDictionary(edition => edition.Slug, _ => new FocusKinds());
        var queue = new ConcurrentQueue<LookedPage>(Pages);
        ConcurrentBag<FoundBarrier> found = [];

        async Task WorkAsync()
        {
            await using var visitor = await Visitor.OfAsync(_academy.Browser);
            while (queue.TryDequeue(out var page))
            {
                foreach (var barrier in await visitor.LookAsync(page, checks, focusKinds[page.Edition]))
                {
                    found.Add(barrier);
                }
            }
        }

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync()));
        return [.. found.OrderBy(barrier => barrier.ToString(), StringComparer.Ordinal)];
    }
}
