using System.Collections.Concurrent;
using Academy.Browser.Tests.Accessibility.Checks;
using Academy.Browser.Tests.Accessibility.Pages;
using Academy.Browser.Tests.Accessibility.Personal;
using Academy.Browser.Tests.Accessibility.Planted;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>The whole look: every kind of page in every edition, and the personal pages of two, taken once for all tests of the collection.</summary>
public sealed class AccessibilityRun(BuiltSite site) : IAsyncLifetime
{
    // Two cores: while one page is drawn, the other is judged.
    private const int AtOnce = 3;

    private readonly WholeAcademy _academy = new(site);
    private readonly ConcurrentBag<FoundBarrier> _seenOnce = [];
    private Task<IReadOnlyList<FoundBarrier>>? _barriers;
    private Task<IReadOnlyList<string>>? _invalid;
    private Task<IReadOnlyDictionary<string, IReadOnlyList<string>>>? _planted;

    internal IReadOnlyList<MadeEdition> Editions { get; private set; } = [];

    internal IncompleteReasons Reasons { get; } = IncompleteReasons.Read();

    /// <summary>The pages of a person; there once the barriers were asked for.</summary>
    internal PersonalLook? Personal { get; private set; }

    /// <summary>The pages of each role with much in them; there once the barriers were asked for.</summary>
    internal FilledLook? Filled { get; private set; }

    internal WholeAcademy Academy => _academy;

    /// <summary>What one visitor saw and a second did not.</summary>
    internal IReadOnlyCollection<FoundBarrier> SeenOnce => _seenOnce;

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
               where Environment.GetEnvironmentVariable("ACADEMY_LOOK_AT") is not { Length: > 0 } only || only == edition.Slug || only == kind.Name
               select LookedPage.At(edition.Slug, kind.Name, AddressOf(page)),
        ];
    }

    internal Uri AddressOf(MadePage page) => new(_academy.Stack.Site(page.Edition), page.Path == "/404.html" ? "/deze-pagina-is-er-niet/" : page.Path);

    internal Task<IReadOnlyList<FoundBarrier>> BarriersAsync() => _barriers ??= LookAsync();

    /// <summary>Which checks found each planted barrier, by its name.</summary>
    internal Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> PlantedAsync() =>
        _planted ??= new PlantedRun(this).LookAsync(TestContext.Current.CancellationToken);

    /// <summary>What html-validate says of any made page; the shells of the functions are not pages yet.</summary>
    internal Task<IReadOnlyList<string>> ValidateAsync() => _invalid ??= ValidateOnceAsync();

    public ValueTask DisposeAsync() => _academy.DisposeAsync();

    private async Task<IReadOnlyList<string>> ValidateOnceAsync()
    {
        var dist = await site.BuildAsync(TestContext.Current.CancellationToken);
        var invalid = await HtmlValidate.LookAsync(dist, TestContext.Current.CancellationToken);
        return [.. from file in invalid where !file.Key.StartsWith("operations/", StringComparison.Ordinal) from message in file.Value select $"{file.Key}:{message}"];
    }

    private async Task<IReadOnlyList<FoundBarrier>> LookAsync(Visitor visitor, LookedPage page, IReadOnlyList<IBarrierCheck> checks, FocusKinds focusKinds)
    {
        var first = await visitor.LookAsync(page, checks, focusKinds);
        if (!SecondLook.IsNeeded(first))
        {
            return first;
        }

        await using var other = await Visitor.OfAsync(_academy.Browser);
        var look = SecondLook.Of(first, await other.LookAsync(page, [new FocusCheck()], new FocusKinds()));
        foreach (var one in look.SeenOnce)
        {
            _seenOnce.Add(one);
        }

        return look.Stand;
    }

    private async Task<IReadOnlyList<FoundBarrier>> LookAsync()
    {
        var checks = AllChecks.Of(Reasons);
        var focusKinds = new FocusKinds();
        var queue = new ConcurrentQueue<LookedPage>(Pages);
        ConcurrentBag<FoundBarrier> found = [];

        async Task WorkAsync()
        {
            await using var visitor = await Visitor.OfAsync(_academy.Browser);
            while (queue.TryDequeue(out var page))
            {
                foreach (var barrier in await LookAsync(visitor, page, checks, focusKinds))
                {
                    found.Add(barrier);
                }
            }
        }

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync()));
        var dist = await site.BuildAsync(TestContext.Current.CancellationToken);
        Filled = new FilledLook(_academy, AllChecks.OfPersonal(Reasons), focusKinds);
        Personal = new PersonalLook(_academy, checks, focusKinds, Filled.ListenAsync);
        foreach (var barrier in (FoundBarrier[])[.. await Filled.LookAsync(dist), .. await Personal.LookAsync(dist, TestContext.Current.CancellationToken)])
        {
            found.Add(barrier);
        }

        return [.. found.OrderBy(barrier => barrier.ToString(), StringComparer.Ordinal)];
    }
}
