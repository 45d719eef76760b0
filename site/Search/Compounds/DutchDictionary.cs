using System.Buffers.Binary;
using Academy.Site.Assets;

namespace Academy.Site.Search.Compounds;

/// <summary>
/// The common words of Dutch: plain letters, four or more. It is read where it lies in the program, as the hash table that
/// <c>pack.mjs</c> laid out, so that opening it costs nothing.
/// </summary>
internal sealed class DutchDictionary
{
    private const int HeadBytes = 4;
    private const int SlotBytes = 4;

    private readonly byte[] _bytes = EmbeddedFile.Bytes("search/dictionary.bin");
    private readonly uint _slots;

    private DutchDictionary() => _slots = BinaryPrimitives.ReadUInt32LittleEndian(_bytes);

    public static DutchDictionary Instance { get; } = new();

    public bool Contains(ReadOnlySpan<char> word)
    {
        var slot = HashOf(word) % _slots;
        while (WordAt(slot) is { IsEmpty: false } entry)
        {
            if (Same(entry, word))
            {
                return true;
            }

            slot = (slot + 1) % _slots;
        }

        return false;
    }

    private ReadOnlySpan<byte> WordAt(uint slot)
    {
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(HeadBytes + ((int)slot * SlotBytes)));
        return at == 0 ? default : _bytes.AsSpan(at + 1, _bytes[at]);
    }

    private static bool Same(ReadOnlySpan<byte> entry, ReadOnlySpan<char> word)
    {
        if (entry.Length != word.Length)
        {
            return false;
        }

        for (var at = 0; at < word.Length; at++)
        {
            if (entry[at] != word[at])
            {
                return false;
            }
        }

        return true;
    }

    // FNV-1a, as in pack.mjs.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 0x811c9dc5u;
        foreach (var letter in word)
        {
            hash = unchecked((hash ^ letter) * 0x01000193u);
        }

        return hash;
    }
}
