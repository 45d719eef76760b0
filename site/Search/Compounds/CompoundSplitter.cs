using Academy.Site.Search.Analysis;

namespace Academy.Site.Search.Compounds;

/// <summary>
/// Takes a compound apart: <c>informatiebeveiliging</c> is <c>informatie</c> and <c>beveiliging</c>. Only at build, so that the
/// dictionary never goes to a browser. A short part counts only with evidence: that the site has it as a word of its own.
/// </summary>
/// <param name="words">What can be a part.</param>
/// <param name="seen">Stems that stand on the site as words of their own.</param>
/// <param name="eager">For words of titles and headings, which are few and matter most: exact parts need no evidence.</param>
internal sealed class CompoundSplitter(KnownWords words, IReadOnlySet<string> seen, bool eager = false)
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;
    private const int Deepest = 2;

    // In a shorter word both parts must have been seen.
    private const int ShortestUnseen = 8;

    // A part of a part is looked for from here on.
    private const int LongPart = 9;

    // Thousands of compounds share their parts: each is looked at once.
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _compounds = NewMemory();
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _seen = NewMemory();

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

        if (head.Length >= LongPart && (words.InDictionary(head) || !words.Contains(head)))
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

        // Mostly the head is no word and too short to be a compound: then the tail does not matter. Taking either apart comes last.
        var link = LinkOf(head);
        return (link is not null || head.Length >= LongPart)
            && (words.Contains(tail) || IsCompound(tail))
            && (link ?? LinkOfCompound(head)) is { } tie ? Weighed(head[..^tie], tail, tie, at) : null;
    }

    private bool IsCompound(ReadOnlySpan<char> part)
    {
        if (part.Length < LongPart)
        {
            return false;
        }

        if (!_compounds.TryGetValue(part, out var known))
        {
            _compounds[part] = known = BestSplit(part.ToString()) is not null;
        }

        return known;
    }

    /// <summary>Gives the letters that tie a head to its tail: none, or the s of <c>beveiliging-s-plan</c>; null when it is no word.</summary>
    private int? LinkOf(ReadOnlySpan<char> head)
    {
        if (words.Contains(head) || words.IsVerbStem(head))
        {
            return MayEndInLink(head) && !words.InDictionary(head) && words.InDictionary(head[..^1]) ? 1 : 0;
        }

        return MayEndInLink(head) && words.Contains(head[..^1]) ? 1 : null;
    }

    /// <summary>The same for a head that is itself a compound that no list has.</summary>
    private int? LinkOfCompound(ReadOnlySpan<char> head) => IsCompound(head) ? 0 : MayEndInLink(head) && IsCompound(head[..^1]) ? 1 : null;

    private static bool MayEndInLink(ReadOnlySpan<char> head) => head.Length > 4 && head[^1] == 's';

    private Split? Weighed(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, int link, int at)
    {
        var (headSeen, tailSeen) = (IsSeen(head), IsSeen(tail));
        if (!HasEvidence(head, tail, link, headSeen, tailSeen))
        {
            return null;
        }

        var shortest = Math.Min(head.Length, tail.Length);
        var score = shortest + (0.35 * tail.Length) - (1.5 * link) - (shortest < 4 ? 1 : 0)
            + (words.InDictionary(tail) ? 1.5 : 0) + (words.InDictionary(head) ? 1.2 : 0) + (headSeen ? 2 : 0) + (tailSeen ? 2 : 0);
        return new Split(at, head.Length, score);
    }

    /// <summary>Says whether short parts are believed: the shorter they are, the more the site itself must have them.</summary>
    private bool HasEvidence(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, int link, bool headSeen, bool tailSeen)
    {
        var shortest = Math.Min(head.Length, tail.Length);
        if (shortest > 5 || (headSeen && tailSeen))
        {
            return true;
        }

        if (shortest == 5)
        {
            return headSeen || tailSeen;
        }

        var exact = IsExact(head) && IsExact(tail) && head.Length + link + tail.Length >= ShortestUnseen;
        var longSeen = head.Length > tail.Length ? headSeen : tailSeen;
        return exact && (eager || (shortest == ShortestPart
            ? longSeen || Math.Max(head.Length, tail.Length) >= ShortestCompound
            : headSeen || tailSeen || (link > 0 && tail.Length >= 6)));
    }

    private bool IsExact(ReadOnlySpan<char> part) => words.InDictionary(part) || OddParts.Short.Contains(part);

    private bool IsSeen(ReadOnlySpan<char> part)
    {
        if (!_seen.TryGetValue(part, out var known))
        {
            _seen[part] = known = seen.Contains(Stemmer.Of(part.ToString()));
        }

        return known;
    }

    private static Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> NewMemory() =>
        new Dictionary<string, bool>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly record struct Split(int At, int HeadLength, double Score);
}
