using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Academy.Site.Content;

/// <summary>Reads YAML event by event, so that every value keeps its place and nothing but plain data gets in.</summary>
internal sealed class YamlReader
{
    public const int Deepest = 16;

    private readonly string _file;
    private readonly int _lineOffset;
    private readonly ProblemList _problems;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    private YamlReader(string file, string text, int firstLine, ProblemList problems)
    {
        _file = file;
        _lineOffset = firstLine - 1;
        _problems = problems;
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
    }

    /// <summary>Gives the tree, or null when there is none to give; then there is a problem or the text is empty.</summary>
    public static YamlNode? Read(string file, string text, int firstLine, ProblemList problems)
    {
        return PlainYaml.Read(file, text, firstLine) ?? ReadAny(file, text, firstLine, problems);
    }

    /// <summary>Reads whatever is YAML; what <see cref="PlainYaml"/> reads too comes out the same.</summary>
    internal static YamlNode? ReadAny(string file, string text, int firstLine, ProblemList problems)
    {
        if (Tabs.InIndentation(file, text, firstLine, problems))
        {
            return new YamlBroken(new Position(file, firstLine, 1));
        }

        var reader = new YamlReader(file, text, firstLine, problems);
        try
        {
            return reader.ReadDocument();
        }
        catch (TooDeepException)
        {
            return new YamlBroken(new Position(file, firstLine, 1));
        }
        catch (YamlException exception)
        {
            problems.Add(Problem.Syntax(reader.At(exception.Start), SyntaxHint.For(exception)));
            return new YamlBroken(new Position(file, firstLine, 1));
        }
        catch (InvalidOperationException exception)
        {
            // The parser itself trips over some texts, such as a plain value with a tab behind it.
            problems.Add(Problem.Syntax(reader.At(reader._scanner.CurrentPosition), SyntaxHint.For(exception)));
            return new YamlBroken(new Position(file, firstLine, 1));
        }
    }

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                case DocumentStart start when root is not null:
                    _problems.Add(Problem.SecondDocument(At(start)));
                    return root;
                case DocumentStart:
                    _parser.MoveNext();
                    root = ReadNode(1);
                    break;
            }
        }

        return root;
    }

    /// <summary>Reads the node at the current event and leaves the parser on its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > Deepest && current is SequenceStart or MappingStart)
        {
            _problems.Add(Problem.TooDeep(At(current), Deepest));
            throw new TooDeepException();
        }

        if (current is AnchorAlias)
        {
            _problems.Add(Problem.Alias(At(current)));
            return new YamlBroken(At(current));
        }

        RefuseAnchorAndTag((NodeEvent)current);
        return current switch
        {
            Scalar scalar => new YamlText(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart start => ReadList(start, depth),
            _ => ReadMap(current, depth),
        };
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _problems.Add(Problem.Alias(At(node)));
        }

        if (!node.Tag.IsEmpty)
        {
            _problems.Add(Problem.Tag(At(node)));
        }
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        List<YamlNode> items = [];
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(At(start), items);
    }

    private YamlMap ReadMap(ParsingEvent start, int depth)
    {
        List<YamlEntry> entries = [];
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            _parser.MoveNext();
            var value = ReadNode(depth + 1);
            Add(entries, lines, key, value);
        }

        return new YamlMap(At(start), entries);
    }

    private void Add(List<YamlEntry> entries, Dictionary<string, int> lines, YamlNode key, YamlNode value)
    {
        if (key is not YamlText text)
        {
            _problems.Add(Problem.WrongShape(key.At, "een sleutel: één woord en een dubbele punt"));
            return;
        }

        if (!lines.TryAdd(text.Text, text.At.Line))
        {
            _problems.Add(Problem.DuplicateKey(text.At, text.Text, lines[text.Text]));
            return;
        }

        entries.Add(new YamlEntry(text, value));
    }

    private Position At(ParsingEvent node) => At(node.Start);

    private Position At(Mark mark) => new(_file, (int)mark.Line + _lineOffset, (int)mark.Column);

    /// <summary>Leaves the recursion at once: what is deeper is not looked at.</summary>
    private sealed class TooDeepException : Exception;
}
