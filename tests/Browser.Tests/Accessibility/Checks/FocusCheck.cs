using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility.Checks;

/// <summary>
/// Sees the focus as an eye does: two pictures of the place, with and without, differ by 3 to 1 in at least as many
/// points as the control is wide and high. One of each kind of control, in each set of colours.
/// </summary>
internal sealed class FocusCheck : IBarrierCheck
{
    public const string Unseen = "focus-unseen";

    private const double Room = 8;
    private const int MostLooks = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private static readonly Situation[] Situations =
        [Situation.Light, Situation.Dark, Situation.Light with { HasForcedColours = true }];

    public string Name => "focus";

    public async Task<IReadOnlyList<Barrier>> FindAsync(Visit visit)
    {
        List<Barrier> barriers = [];
        foreach (var situation in Situations)
        {
            await visit.EnterAsync(situation);
            var kinds = await visit.AskAsync<IReadOnlyList<Kind>>("focus-kinds");
            foreach (var kind in kinds)
            {
                if (visit.FocusKinds.IsNew(situation, kind.Look)
                    && await JudgeAsync(visit, kind.Index) is { } text)
                {
                    barriers.Add(new Barrier(Unseen, kind.Name, $"[{situation}] {text}"));
                }
            }
        }

        return barriers;
    }

    /// <summary>A mark that is not there is not there each time; one that a busy machine did not draw in time is there the next.</summary>
    private static async Task<string?> JudgeAsync(Visit visit, int index)
    {
        var text = await LookAsync(visit, index, patient: false);
        for (var looks = 1; text is not null && looks < MostLooks; looks++)
        {
            await Task.Delay(Pause * looks);
            text = await LookAsync(visit, index, patient: true);
        }

        return text;
    }

    private static async Task<string?> LookAsync(Visit visit, int index, bool patient)
    {
        var place = await visit.AskAsync<Place>("focus-one", new object[] { index, true, patient });
        var clip = place.With(Room);
        if (clip.Width < 1 || clip.Height < 1)
        {
            return "it is outside the window";
        }

        var focused = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Clip = clip });
        await visit.AskAsync<Place>("focus-one", new object[] { index, false, patient });
        var plain = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Clip = clip });
        var changed = await visit.Lab.StrongChangesAsync(focused, plain);
        return changed >= place.Size
            ? null
            : $"{changed} points change by 3 to 1, {place.Size:0} are asked; {(place.Has ? "has" : "did not get")} the focus at {clip.X:0}, {clip.Y:0}, "
              + $"page scrolled by {place.Scrolled:0}, {place.Top} on top, pictures {(focused.AsSpan().SequenceEqual(plain) ? "the same" : "differ")}";
    }

    private sealed record Kind(int Index, [property: System.Text.Json.Serialization.JsonPropertyName("kind")] string Look, string Name);

    private sealed record Place(bool Has, double Size, double Left, double Above, double Right, double Bottom, double Scrolled, string Top)
    {
        public Clip With(double room)
        {
            var left = (float)Math.Max(0, Left - room);
            var top = (float)Math.Max(0, Above - room);
            return new Clip
            {
                X = left,
                Y = top,
                Width = (float)Math.Min(1280, Right + room) - left,
                Height = (float)Math.Min(900, Bottom + room) - top,
            };
        }
    }
}
