using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Academy.Site.Markup;

/// <summary>Writes Markdown as text that reads on its own, as the second half of a mail needs it.</summary>
internal static class PlainText
{
    public static string Of(MarkdownDocument markdown)
    {
        var text = new StringBuilder();
        Write(text, markdown, "");
        return text.ToString().Trim('\n');
    }

    /// <summary>Gives the words of a line, without marks and addresses.</summary>
    public static string Of(Inline? inline)
    {
        var text = new StringBuilder();
        Write(text, inline, withAddresses: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ContainerBlock container, string indent)
    {
        var number = 0;
        foreach (var block in container)
        {
            switch (block)
            {
                case ListItemBlock item:
                    number++;
                    var mark = container is ListBlock { IsOrdered: true }
                        ? string.Create(CultureInfo.InvariantCulture, $"{number}. ")
                        : "- ";
                    WriteItem(text, item, indent, mark);
                    break;
                case TableRow row:
                    WriteLine(text, indent, string.Join(" | ", row.OfType<TableCell>().Select(CellText)));
                    break;
                case ContainerBlock inner:
                    Write(text, inner, indent);
                    EndBlock(text);
                    break;
                case LeafBlock leaf:
                    WriteLeaf(text, leaf, indent);
                    EndBlock(text);
                    break;
            }
        }
    }

    private static void WriteItem(StringBuilder text, ListItemBlock item, string indent, string mark)
    {
        var inner = new StringBuilder();
        Write(inner, item, "");
        var lines = inner.ToString().Trim('\n').Split('\n');
        WriteLine(text, indent + mark, lines[0]);
        foreach (var line in lines.AsSpan(1))
        {
            WriteLine(text, line.Length == 0 ? "" : indent + new string(' ', mark.Length), line);
        }
    }

    private static void WriteLeaf(StringBuilder text, LeafBlock leaf, string indent)
    {
        if (leaf is ThematicBreakBlock)
        {
            WriteLine(text, indent, "---");
            return;
        }

        var words = new StringBuilder();
        Write(words, leaf.Inline, withAddresses: true);
        if (leaf is CodeBlock)
        {
            words.Append(leaf.Lines.ToString());
        }

        foreach (var line in words.ToString().Split('\n'))
        {
            WriteLine(text, indent, line);
        }
    }

    private static void Write(StringBuilder text, Inline? inline, bool withAddresses)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline line:
                text.Append(line.IsHard ? '\n' : ' ');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case ContainerInline container:
                WriteContainer(text, container, withAddresses);
                break;
        }
    }

    private static void WriteContainer(StringBuilder text, ContainerInline container, bool withAddresses)
    {
        foreach (var inner in container)
        {
            Write(text, inner, withAddresses);
        }

        if (withAddresses && container is LinkInline { IsImage: false, Url: { Length: > 0 } url })
        {
            text.Append(CultureInfo.InvariantCulture, $" ({url})");
        }
    }

    private static string CellText(TableCell cell)
    {
        var text = new StringBuilder();
        Write(text, cell, "");
        return text.ToString().Trim('\n');
    }

    private static void WriteLine(StringBuilder text, string start, string line) =>
        text.Append(start).Append(line).Append('\n');

    private static void EndBlock(StringBuilder text)
    {
        if (text.Length > 1 && text[^2] != '\n')
        {
            text.Append('\n');
        }
    }
}
