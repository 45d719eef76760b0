using System.Buffers;

namespace Academy.Site.Search.Indexing;

/// <summary>
/// Gives the words of a text that our own Markdown writer made, one block at a time. It knows what that writer writes and no more:
/// well-formed tags, four entities. A heading is a field of its own.
/// </summary>
internal sealed class HtmlText
{
    private static readonly SearchValues<char> TagLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly string[] Inline = ["a", "em", "strong", "code", "del", "img"];

    private readonly ArrayBufferWriter<char> _block = new();

    public void Read(FieldText text, BlockAction act)
    {
        var field = text.Field;
        var html = text.Text.AsSpan();
        while (!html.IsEmpty)
        {
            var next = html.IndexOfAny('<', '&');
            _block.Write(next < 0 ? html : html[..next]);
            html = next < 0 ? [] : html[next..];
            if (html is ['&', ..])
            {
                html = html[Decode(html)..];
            }
            else if (html is ['<', ..])
            {
                var end = Math.Max(html.IndexOf('>'), 1);
                field = Pass(html[1..end], field, text.Field, act);
                html = html[(end + 1)..];
            }
        }

        Flush(field, act);
    }

    /// <summary>Goes past a tag; one that is not inside a line ends the block.</summary>
    private SearchField Pass(ReadOnlySpan<char> tag, SearchField field, SearchField outside, BlockAction act)
    {
        var closes = tag is ['/', ..];
        var name = closes ? tag[1..] : tag;
        var length = name.IndexOfAnyExcept(TagLetters);
        name = length < 0 ? name : name[..length];
        if (IsInline(name))
        {
            return field;
        }

        Flush(field, act);
        var heading = name is ['h', >= '1' and <= '6'];
        return heading ? (closes ? outside : SearchField.Headings) : field;
    }

    private static bool IsInline(ReadOnlySpan<char> name)
    {
        foreach (var inline in Inline)
        {
            if (name.SequenceEqual(inline))
            {
                return true;
            }
        }

        return false;
    }

    private int Decode(ReadOnlySpan<char> html)
    {
        var end = html[..Math.Min(html.Length, 8)].IndexOf(';');
        if (end < 0)
        {
            _block.Write("&");
            return 1;
        }

        _block.Write(html[1..end] switch { "amp" => "&", "lt" => "<", "gt" => ">", "quot" => "\"", _ => " " });
        return end + 1;
    }

    private void Flush(SearchField field, BlockAction act)
    {
        if (_block.WrittenCount > 0)
        {
            act(field, _block.WrittenSpan);
            _block.ResetWrittenCount();
        }
    }
}
