using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility.Personal;

/// <summary>Walks through the personal pages as one person: signs in, signs up, lets the run pass, and fills in the questionnaire.</summary>
internal sealed class PersonalLook(WholeAcademy academy, IReadOnlyList<IBarrierCheck> checks, FocusKinds focusKinds, Func<IPage, Task> listenAsync)
{
    /// <summary>An edition and the sample person whose mails come in at this address.</summary>
    public static IReadOnlyList<(string Edition, string Name, string Address)> People { get; } =
    [
        ("rivierstad", "Sanne de Wit", "sanne.de.wit@rivierstad.example"),
        ("duinrand", "Fatima Yıldız", "fatima.yildiz@duinrand.example"),
    ];

    private readonly List<FoundBarrier> _found = [];

    public HashSet<string> Kinds { get; } = [];

    public int Pages { get; private set; }

    public async Task<IReadOnlyList<FoundBarrier>> LookAsync(string dist, CancellationToken cancellationToken)
    {
        foreach (var (edition, name, address) in People)
        {
            var run = PersonalRun.Of(dist, edition, academy.Stack.Clock.GetUtcNow());
            var pages = new PersonalPages(academy, edition, run);
            await using var visitor = await Visitor.OfAsync(academy.Browser, await academy.SignInAsync(edition, name));
            visitor.OnNewPageAsync = listenAsync;
            await LookAtAsync(visitor, pages.Before);
            await academy.SweepAtAsync(run.End.AddHours(1));
            await academy.SweepAtAsync(run.End.AddDays(1).AddMinutes(5));
            await LookAtAsync(visitor, pages.After(await LinkAsync(address, cancellationToken)));
        }

        return _found;
    }

    private async Task LookAtAsync(Visitor visitor, IReadOnlyList<LookedPage> pages)
    {
        foreach (var page in pages)
        {
            _found.AddRange(await visitor.LookAsync(page, checks, focusKinds));
            Kinds.Add(page.Kind);
            Pages++;
        }
    }

    private async Task<string> LinkAsync(string address, CancellationToken cancellationToken)
    {
        var limit = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (true)
        {
            var links = (await academy.MailsOfAsync(address)).Select(mail => WholeAcademy.EvaluationLink().Match(mail.Text ?? "")).Where(match => match.Success);
            if (links.FirstOrDefault() is { } found)
            {
                return found.Value;
            }

            Assert.True(TimeProvider.System.GetUtcNow() < limit, $"no questionnaire came for {address}");
            await Task.Delay(200, cancellationToken);
        }
    }
}
