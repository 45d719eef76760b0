using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Academy.Site.Markup;

/// <summary>Finds what is nested so deeply that going through it would exhaust the stack.</summary>
internal static class Nesting
{
    private const int Deepest = 128;

    public static MarkdownObject? FirstTooDeep(MarkdownDocument markdown) => Find(markdown, 0);

    /// <summary>Markdig guards its blocks itself, but marks without an end nest as deeply as a line is long.</summary>
    private static MarkdownObject? Find(MarkdownObject node, int depth)
    {
        if (depth > Deepest)
        {
            return node;
        }

        switch (node)
        {
            case ContainerBlock blocks:
                foreach (var block in blocks)
                {
                    if (Find(block, depth + 1) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case LeafBlock { Inline: { } inline }:
                return Find(inline, depth + 1);
            case ContainerInline inlines:
                foreach (var inner in inlines)
                {
                    if (Find(inner, depth + 1) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
