using System.Text;

namespace Academy.Site.Search.Analysis;

/// <summary>How search itself would write words: small plain letters, one space between words, a hyphen where one ties them.</summary>
internal static class SearchForm
{
    public static string Of(string text)
    {
        var form = new StringBuilder(text.Length);
        var reader = new WordReader(text);
        while (reader.Read())
        {
            if (form.Length > 0)
            {
                form.Append(reader.Joined ? '-' : ' ');
            }

            form.Append(reader.Word);
        }

        return form.ToString();
    }
}
