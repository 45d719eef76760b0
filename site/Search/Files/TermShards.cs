using System.Text;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>
/// The terms in order, cut into files of about equal size. A file is a line with its terms, front-coded, and then a line for each.
/// </summary>
internal sealed class TermShards
{
    private const int MostFiles = 205;
    private const int SmallestFile = 6000;

    private readonly List<TextFile> _files = [];
    private readonly List<string> _firsts = [];
    private readonly StringBuilder _keys = new();
    private readonly StringBuilder _lines = new();
    private string _previous = "";
    private int _bytes;

    public TermShards(SearchIndex index)
    {
        var terms = index.SortedTerms();
        var lines = LinesOf(index, terms);
        var sizes = lines.Select((line, at) => Encoding.UTF8.GetByteCount(line) + (terms[at].Term.Length / 2) + 2).ToArray();
        var size = Math.Max(SmallestFile, (int)(sizes.Sum(one => (long)one) / MostFiles) + 1);
        for (var at = 0; at < lines.Length; at++)
        {
            Add(terms[at].Term, at == 0 ? "" : terms[at - 1].Term, lines[at], sizes[at]);
            if (_bytes >= size)
            {
                Close();
            }
        }

        Close();
    }

    public IReadOnlyList<TextFile> Files => _files;

    /// <summary>Gets the beginning of the first term of each file, long enough to tell it from the last one of the file before.</summary>
    public IReadOnlyList<string> Firsts => _firsts;

    private static string[] LinesOf(SearchIndex index, (string Term, int Number)[] terms)
    {
        var line = new TermLine(index.Documents.Count);
        var text = new StringBuilder();
        var lines = new string[terms.Length];
        for (var at = 0; at < terms.Length; at++)
        {
            line.Append(text, index.AliasesOf(terms[at].Term), index.PostingsOf(terms[at].Number));
            lines[at] = text.ToString();
            text.Clear();
        }

        return lines;
    }

    private void Add(string term, string before, string line, int bytes)
    {
        if (_bytes == 0)
        {
            _firsts.Add(FrontCoding.Separator(before, term));
        }
        else
        {
            _keys.Append(' ');
        }

        _keys.AppendCoded(_previous, term);
        _lines.Append('\n').Append(line);
        _previous = term;
        _bytes += bytes;
    }

    private void Close()
    {
        if (_bytes > 0)
        {
            _files.Add(new TextFile($"t{_files.Count}.txt", $"{_keys}{_lines}"));
        }

        _keys.Clear();
        _lines.Clear();
        (_previous, _bytes) = ("", 0);
    }
}
