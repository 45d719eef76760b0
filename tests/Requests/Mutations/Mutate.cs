using Academy.Requests.Asking;

namespace Academy.Requests.Mutations;

/// <summary>One to three changes of a request that was right, each in a part of it that chance chooses.</summary>
internal static class Mutate
{
    private const int SizesOneIn = 30;

    public static Request Some(Request request, Chance chance)
    {
        var changed = request;
        for (var times = 0; times <= chance.Below(3); times++)
        {
            changed = Once(changed, chance);
        }

        return changed;
    }

    private static Request Once(Request request, Chance chance)
    {
        if (chance.OneIn(SizesOneIn))
        {
            return OfBytes.Resize(request, chance);
        }

        // What a route reads is changed most: its body, or its path where it has none.
        var carries = request.Body.Length > 0;
        return chance.Below(10) switch
        {
            0 => OfHead.ChangeMethod(request, chance),
            1 or 2 => OfHead.Change(request, chance),
            3 or 4 => OfTarget.Change(request, chance),
            5 when carries => OfBytes.Change(request, chance),
            _ when !carries => chance.OneIn(2) ? OfTarget.Change(request, chance) : OfHead.Change(request, chance),
            _ => request.Of("Content-Type") is "application/json" ? OfJson.Change(request, chance) : OfForm.Change(request, chance),
        };
    }
}
