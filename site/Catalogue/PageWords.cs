using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Academy.Site.Catalogue;

/// <summary>The words that a shared page leaves open, so that it is each edition's own: <c>{{municipality}}</c> and the like.</summary>
internal static class PageWords
{
    private const string Email = "email";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly (string Name, Func<Municipality, string> Value)[] Words =
    [
        ("municipality", municipality => municipality.Name),
        ("academy", municipality => municipality.Academy),
        ("contact", municipality => municipality.Contact.Name),
        (Email, municipality => municipality.Contact.Email),
        ("domain", municipality => municipality.Domain),
        ("keep-progress", municipality => municipality.Retention.Progress.InDutch()),
        ("keep-waiting-list", municipality => municipality.Retention.WaitingList.InDutch()),
        ("keep-attendance", municipality => municipality.Retention.Attendance.InDutch()),
        ("keep-mails", municipality => municipality.Retention.Mails.InDutch()),
        ("keep-logs", municipality => municipality.Retention.Logs.InDutch()),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Words.Select(word => word.Name)];

    public static ContentPage Fill(ContentPage page, Municipality municipality) => page with
    {
        Title = FillText(page.Title, municipality),
        Summary = FillText(page.Summary, municipality),
        Text = page.Text with { Html = FillHtml(page.Text.Html, municipality) },
    };

    /// <summary>Fills in words that are encoded later, when they are put in a page.</summary>
    private static string FillText(string text, Municipality municipality) =>
        Words.Aggregate(text, (filled, word) => filled.Contains("{{", StringComparison.Ordinal)
            ? filled.Replace(Mark(word.Name), word.Value(municipality), StringComparison.Ordinal)
            : filled);

    // Goes through the HTML once, so that a value that holds a mark itself stays as it is.
    private static string FillHtml(string html, Municipality municipality)
    {
        var filled = new StringBuilder(html.Length);
        var at = 0;
        for (var start = html.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = html.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var end = html.IndexOf("}}", start, StringComparison.Ordinal);
            var word = Array.Find(Words, word => end > 0 && html.AsSpan(start + 2, end - start - 2).SequenceEqual(word.Name));
            var stop = word.Name is null ? start + 2 : end + 2;
            filled.Append(html, at, start - at);
            filled.Append(word.Name is null ? "{{" : InHtml(word.Name, word.Value(municipality), html.AsSpan(0, start)));
            at = stop;
        }

        return filled.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>Encodes a value; a mail address in running text can be followed.</summary>
    private static string InHtml(string name, string value, ReadOnlySpan<char> before)
    {
        var encoded = Encoder.Encode(value);
        var inTag = before.LastIndexOf('<') > before.LastIndexOf('>');
        var inLink = before.LastIndexOf("<a ") > before.LastIndexOf("</a>");
        return name == Email && !inTag && !inLink ? $"<a href=\"mailto:{encoded}\">{encoded}</a>" : encoded;
    }

    private static string Mark(string name) => $"{{{{{name}}}}}";
}
