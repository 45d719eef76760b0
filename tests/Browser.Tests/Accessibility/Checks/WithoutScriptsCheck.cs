namespace Academy.Browser.Tests.Accessibility.Checks;

/// <summary>What main says, links to and asks is there for who runs no scripts; only what is alive may be missing.</summary>
internal sealed class WithoutScriptsCheck : IBarrierCheck
{
    public string Name => "without-scripts";

    public async Task<IReadOnlyList<Barrier>> FindAsync(Visit visit)
    {
        await visit.EnterAsync(Situation.Light);
        var with = await visit.AskAsync<Said>("said");
        var without = await visit.AskWithoutScriptsAsync<Said>("said");
        return
        [
            .. Missing(with.Texts, without.Texts).Select(text => new Barrier("text-missing", "main", text)),
            .. Missing(with.Links, without.Links).Select(link => new Barrier("link-missing", "main", link)),
            .. with.Forms > without.Forms ? [new Barrier("form-missing", "main", $"{without.Forms} of {with.Forms}")] : Array.Empty<Barrier>(),
        ];
    }

    private static IEnumerable<string> Missing(IEnumerable<string> with, IEnumerable<string> without) => with.Except(without);

    private sealed record Said(IReadOnlyList<string> Texts, IReadOnlyList<string> Links, int Forms);
}
