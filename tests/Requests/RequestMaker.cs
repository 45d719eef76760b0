using Academy.Requests.Asking;
using Academy.Requests.Examples;
using Academy.Requests.Mutations;

namespace Academy.Requests;

/// <summary>
/// Makes request n of a seed: some are right, most are changed in one to three places, some are no HTTP at all. It is the same each
/// time, apart from the ids that the app makes up itself.
/// </summary>
internal sealed class RequestMaker(ExampleMaker examples, int seed)
{
    private const int WireOneIn = 12;
    private const int WholeOneIn = 7;

    public Made Make(long number)
    {
        var chance = new Chance(seed, number);
        var example = examples.Make(chance);
        if (chance.OneIn(WireOneIn))
        {
            return new Made(example, null, OfWire.Change(example.Request, chance), IsWhole: false);
        }

        var whole = chance.OneIn(WholeOneIn);
        var request = whole ? example.Request : Mutate.Some(example.Request, chance);
        return new Made(example, request, request.ToBytes(), whole);
    }
}

/// <summary>A request as bytes, with what it was made from. Asked is null for bytes that need not be HTTP; whole is one that nothing was changed in.</summary>
internal sealed record Made(Example Example, Request? Asked, byte[] Bytes, bool IsWhole);
