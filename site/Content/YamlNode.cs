namespace Academy.Site.Content;

/// <summary>A piece of YAML with the place where it stands.</summary>
internal abstract class YamlNode(Position at)
{
    public Position At { get; } = at;
}

/// <summary>A value; plain when it stands there without quotation marks.</summary>
internal sealed class YamlText(Position at, string text, bool plain) : YamlNode(at)
{
    public string Text { get; } = text;

    public bool Plain { get; } = plain;

    public bool IsEmpty => Plain && Text is "" or "~" or "null" or "Null" or "NULL" || string.IsNullOrWhiteSpace(Text);
}

/// <summary>A list.</summary>
internal sealed class YamlList(Position at, IReadOnlyList<YamlNode> items) : YamlNode(at)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>Keys with their values, in the order of the file.</summary>
internal sealed class YamlMap(Position at, IReadOnlyList<YamlEntry> entries) : YamlNode(at)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;
}

/// <summary>What could not be read and is reported already: nobody has to complain about it again.</summary>
internal sealed class YamlBroken(Position at) : YamlNode(at);

/// <summary>A key and its value.</summary>
internal readonly record struct YamlEntry(YamlText Key, YamlNode Value);
