using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>
/// What stands under one term: its aliases (<c>=rest&gt;target;…=</c>), how many documents have it where not all are listed
/// (<c>~1234~</c>), and then per level from high to low: level, count, the gaps between the documents.
/// </summary>
internal sealed class TermLine(int documents)
{
    private const int ListedAlways = 200;
    private const int ListedPart = 8;

    private readonly int _most = Math.Max(ListedAlways, documents / ListedPart);
    private readonly List<int>[] _byLevel = [.. Enumerable.Range(0, FieldWeights.Levels + 1).Select(_ => new List<int>())];

    public void Append(StringBuilder text, IReadOnlyList<Alias> aliases, ReadOnlySpan<int> postings)
    {
        if (aliases.Count > 0)
        {
            text.Append('=').AppendJoin(';', aliases.Select(alias => $"{alias.Rest}>{alias.Target}")).Append('=');
        }

        foreach (var posting in postings)
        {
            _byLevel[Postings.LevelOf(posting)].Add(Postings.DocumentOf(posting));
        }

        if (postings.Length > _most)
        {
            text.Append(CultureInfo.InvariantCulture, $"~{postings.Length}~");
        }

        var room = _most;
        for (var level = FieldWeights.Levels; level > 0; level--)
        {
            var listed = Math.Min(room, _byLevel[level].Count);
            AppendLevel(text, level, _byLevel[level], listed);
            room -= listed;
            _byLevel[level].Clear();
        }
    }

    private static void AppendLevel(StringBuilder text, int level, List<int> documents, int listed)
    {
        if (listed == 0)
        {
            return;
        }

        text.AppendNumber(level).AppendNumber(listed);
        var previous = -1;
        foreach (var document in CollectionsMarshal.AsSpan(documents)[..listed])
        {
            text.AppendNumber(document - previous - 1);
            previous = document;
        }
    }
}
