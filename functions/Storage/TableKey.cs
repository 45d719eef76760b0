using System.Text;

namespace Academy.Functions.Storage;

/// <summary>What may stand in a key of a row, and how a key travels in an address.</summary>
internal static class TableKey
{
    // 1 KiB in the UTF-16 that the service counts in.
    private const int Longest = 512;

    /// <summary>The key itself; the message of a refusal names the place and the character, never the key.</summary>
    public static string Checked(string key, string name)
    {
        ArgumentNullException.ThrowIfNull(key, name);
        if (key.Length > Longest)
        {
            throw new ArgumentException($"{name} is longer than {Longest} characters.", name);
        }

        for (var place = 0; place < key.Length;)
        {
            // Half of a surrogate pair would silently become another character on its way.
            var whole = Rune.TryGetRuneAt(key, place, out var character);
            if (!whole || character.Value is '/' or '\\' or '#' or '?' || Rune.IsControl(character))
            {
                throw new ArgumentException($"{name} holds U+{(int)key[place]:X4} at place {place}, which a key cannot hold.", name);
            }

            place += character.Utf16SequenceLength;
        }

        return key;
    }

    public static string Address(string partitionKey, string rowKey) =>
        $"(PartitionKey='{Quoted(partitionKey, nameof(partitionKey))}',RowKey='{Quoted(rowKey, nameof(rowKey))}')";

    private static string Quoted(string key, string name) =>
        Uri.EscapeDataString(Checked(key, name).Replace("'", "''", StringComparison.Ordinal));
}
