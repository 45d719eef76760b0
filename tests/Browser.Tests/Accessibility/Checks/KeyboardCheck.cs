namespace Academy.Browser.Tests.Accessibility.Checks;

/// <summary>
/// Walks with Tab from the top to the end: the skip link first, everything reached, in the order of the page, out again;
/// then takes the skip link.
/// </summary>
internal sealed class KeyboardCheck : IBarrierCheck
{
    // A field for a date has a stop for its day, its month, its year and its calendar.
    private const int StopsOfOneField = 6;
    private const int None = -2;

    public string Name => "keyboard";

    public async Task<IReadOnlyList<Barrier>> FindAsync(Visit visit)
    {
        await visit.EnterAsync(Situation.Light);
        var start = await visit.AskAsync<Start>("keyboard");
        List<Barrier> barriers = [.. start.Barriers];
        await WalkAsync(visit, start.Names, barriers);
        await SkipAsync(visit, barriers);
        return barriers;
    }

    private static async Task WalkAsync(Visit visit, IReadOnlyList<string> names, List<Barrier> barriers)
    {
        List<int> met = [];
        var still = 0;
        for (var press = 0; press < (names.Count * 2) + StopsOfOneField; press++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var at = await visit.AskAsync<Focused>("focused");
            if (at.Index == None)
            {
                break;
            }

            still = met.Count > 0 && met[^1] == at.Index ? still + 1 : 0;
            if (still > StopsOfOneField || (still == 0 && at.Index >= 0 && met.Contains(at.Index)))
            {
                barriers.Add(new Barrier("trap", at.Name, "Tab does not get past it"));
                break;
            }

            if (at.Index < 0)
            {
                barriers.Add(new Barrier("unexpected-stop", at.Name, "has the focus and is no control"));
            }

            if (still == 0)
            {
                met.Add(at.Index);
            }
        }

        barriers.AddRange(Enumerable.Range(0, names.Count).Except(met).Select(index => new Barrier("not-reached", names[index], "")));
        var known = met.Where(index => index >= 0).ToList();
        barriers.AddRange(known.Zip(known.Skip(1)).Where(pair => pair.Second < pair.First)
            .Select(pair => new Barrier("order", names[pair.Second], $"comes after {names[pair.First]}")));
    }

    private static async Task SkipAsync(Visit visit, List<Barrier> barriers)
    {
        await visit.AskAsync<Start>("keyboard");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        var skipped = await visit.AskAsync<Skipped>("skipped");
        if (!skipped.InMain)
        {
            barriers.Add(new Barrier("skip-link", "body > a", "the first stop of Tab does not bring you to main"));
        }
    }

    private sealed record Start(IReadOnlyList<Barrier> Barriers, IReadOnlyList<string> Names);

    private sealed record Focused(int Index, string Name);

    private sealed record Skipped(bool InMain);
}
