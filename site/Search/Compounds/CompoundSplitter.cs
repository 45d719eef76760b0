using Academy.Site.Search.Analysis;

namespace Academy.Site.Search.Compounds;

/// <summary>
/// Takes a compound apart: <c>informatiebeveiliging</c> is <c>informatie</c> and <c>beveiliging</c>. Only at build, so that the
/// dictionary never goes to a browser. <paramref name="seen"/> holds the stems that stand on the site as words of their own: a short
/// part counts only with that evidence.
/// </summary>
internal sealed class CompoundSplitter(KnownWords words, IReadOnlySet<string> seen)
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;
    private const int Deepest = 2;

    // A part of a part is looked for from here on.
    private const int LongPart = 9;

    /// <summary>Gives the parts of a plain word, and the parts of those; none for a word that is no compound.</summary>
    public IReadOnlyList<string> PartsOf(string word)
    {
        List<string> parts = [];
        if (word.Length >= ShortestCompound)
        {
            AddParts(word, parts, 0);
        }

        return parts is [] && HeadOfAdjective(word) is { } head ? [head] : parts;
    }

    // projectmatig: of a word with this ending only the head is a word of its own.
    private string? HeadOfAdjective(string word)
    {
        var head = word.EndsWith("matig", StringComparison.Ordinal) ? word[..^5] : word.EndsWith("matige", StringComparison.Ordinal) ? word[..^6] : "";
        return head.Length > 3 && words.Contains(head) ? head : null;
    }

    private void AddParts(string word, List<string> parts, int depth)
    {
        if (BestSplit(word) is not { } split)
        {
            return;
        }

        var (head, tail) = (word[..split.HeadLength], word[split.At..]);
        parts.Add(head);
        parts.Add(tail);
        if (depth == Deepest)
        {
            return;
        }

        if (head.Length >= LongPart && words.InDictionary(head))
        {
            AddParts(head, parts, depth + 1);
        }

        if (tail.Length >= LongPart)
        {
            AddParts(tail, parts, depth + 1);
        }
    }

    private Split? BestSplit(string word)
    {
        Split? best = null;
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (SplitAt(word, at) is { Score: > 0 } split && !(split.Score <= best?.Score))
            {
                best = split;
            }
        }

        return best;
    }

    private Split? SplitAt(string word, int at)
    {
        var head = word.AsSpan(0, at);
        var tail = word.AsSpan(at);
        if (OddParts.Tails.Contains(tail) || OddParts.Heads.Contains(head) || (head[^1] == 's' && OddParts.Heads.Contains(head[..^1])))
        {
            return null;
        }

        if (!words.Contains(tail) || LinkOf(head) is not { } link)
        {
            return null;
        }

        return Weighed(head[..^link], tail, link, at);
    }

    /// <summary>Gives the letters that tie a head to its tail: none, or the s of <c>beveiliging-s-plan</c>; null when it is no head.</summary>
    private int? LinkOf(ReadOnlySpan<char> head)
    {
        var withS = head.Length > 4 && head[^1] == 's';
        if (words.Contains(head) || words.IsVerbStem(head))
        {
            return withS && !words.InDictionary(head) && words.InDictionary(head[..^1]) ? 1 : 0;
        }

        return withS && words.Contains(head[..^1]) ? 1 : null;
    }

    private Split? Weighed(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, int link, int at)
    {
        var (headSeen, tailSeen) = (IsSeen(head), IsSeen(tail));
        var (headKnown, tailKnown) = (words.InDictionary(head), words.InDictionary(tail));
        var shortest = Math.Min(head.Length, tail.Length);
        var exact = (link > 0 || headSeen) && tail.Length >= 6 && headKnown && tailKnown;
        if ((shortest <= 4 && !(headSeen && tailSeen) && !exact) || (shortest <= 5 && !headSeen && !tailSeen))
        {
            return null;
        }

        var score = shortest + (0.35 * tail.Length) - (1.5 * link) - (shortest < 4 ? 1 : 0)
            + (tailKnown ? 1.5 : 0) + (headKnown ? 1.2 : 0) + (headSeen ? 2 : 0) + (tailSeen ? 2 : 0);
        return new Split(at, head.Length, score);
    }

    private bool IsSeen(ReadOnlySpan<char> part) => seen.Contains(Stemmer.Of(part.ToString()));

    private readonly record struct Split(int At, int HeadLength, double Score);
}
