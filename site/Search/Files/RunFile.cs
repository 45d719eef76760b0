using System.Globalization;
using System.Text;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>
/// Whose the runs are for which one can sign up: a line per document that has any, its number and the keys with spaces between. A
/// browser asks for it, and for the seats that are left now, when somebody chooses to sign up. An empty line ends it, so that it is
/// never an empty file.
/// </summary>
internal static class RunFile
{
    public static TextFile Of(IReadOnlyList<SearchDocument> documents)
    {
        var text = new StringBuilder();
        foreach (var (number, document) in documents.Index().Where(one => one.Item.OpenRuns.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"{number} ").AppendJoin(' ', document.OpenRuns).Append('\n');
        }

        return new TextFile("runs.txt", text.Append('\n').ToString());
    }
}
