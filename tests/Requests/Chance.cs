using System.Numerics;

namespace Academy.Requests;

/// <summary>Chance that can be repeated: a seed and a number give the same choices on every machine (SplitMix64).</summary>
internal sealed class Chance(int seed, long number)
{
    private ulong _state = unchecked(((ulong)seed * 0xD1B54A32D192ED03) + ((ulong)number * 0x9E3779B97F4A7C15));

    /// <summary>A number from 0 up to, and without, the bound; 0 when there is nothing to choose from, as in a text that another change has emptied.</summary>
    public int Below(int bound) => bound == 0 ? 0 : (int)(Next() % (ulong)bound);

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var at = 0; at < count; at++)
        {
            bytes[at] = (byte)Next();
        }

        return bytes;
    }

    private ulong Next()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15);
        var mixed = unchecked((_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return BitOperations.RotateLeft(mixed ^ (mixed >> 31), 17);
    }
}
