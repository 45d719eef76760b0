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
        var walked = await PressAsync(visit, names.Count + 1);
        while (!walked.IsDone(names.Count))
        {
            var before = walked;
            walked = await PressAsync(visit, StopsOfOneField);
            if (walked.Met.Count == before.Met.Count || walked.Met.Count > (names.Count * 2) + StopsOfOneField)
            {
                barriers.Add(new Barrier("trap", walked.Now >= 0 ? names[walked.Now] : "body", "Tab does not get past it"));
                break;
            }
        }

        walked = walked.Once(names.Count);
        barriers.AddRange(walked.Met.Zip(walked.Names).Where(stop => stop.First < 0)
            .Select(stop => new Barrier("unexpected-stop", stop.Second, "gets the focus and is no control")));
        barriers.AddRange(Enumerable.Range(0, names.Count).Except(walked.Met).Select(index => new Barrier("not-reached", names[index], "")));
        var known = walked.Met.Where(index => index >= 0).ToList();
        barriers.AddRange(known.Zip(known.Skip(1)).Where(pair => pair.Second < pair.First)
            .Select(pair => new Barrier("order", names[pair.Second], $"comes after {names[pair.First]}")));
    }

    private static async Task<Walked> PressAsync(Visit visit, int times)
    {
        await visit.PressTabAsync(times);
        return await visit.AskAsync<Walked>("focused");
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

    private sealed record Walked(IReadOnlyList<int> Met, IReadOnlyList<string> Names, int Now)
    {
        /// <summary>Out of the page at its end, or around: everything was met and it starts again.</summary>
        public bool IsDone(int count) => Now == None || (Once(count).Met.Count < Met.Count && Met.Contains(count - 1));

        /// <summary>Up to where the walk starts again.</summary>
        public Walked Once(int count)
        {
            HashSet<int> known = [];
            var stops = Met.TakeWhile(index => known.Count < count && (known.Add(index) || index != Met[0])).Count();
            return this with { Met = [.. Met.Take(stops)], Names = [.. Names.Take(stops)] };
        }
    }

    private sealed record Skipped(bool InMain);
}
