using System.Net;
using System.Text.RegularExpressions;

namespace Academy.Functions.Mail;

/// <summary>What fills the placeholders of a mail; the build knows which each kind has. One pass: a fact that looks like a placeholder stays as it is.</summary>
internal sealed partial class LetterFacts(IReadOnlyDictionary<string, string> facts)
{
    public string Fill(string text) => Fill(text, fact => fact);

    /// <summary>Facts are text: they cannot become markup.</summary>
    public string FillHtml(string html) =>
        Fill(html, fact => WebUtility.HtmlEncode(fact).Replace("\n", "<br>", StringComparison.Ordinal));

    private string Fill(string text, Func<string, string> write) =>
        Placeholder().Replace(text, found => facts.TryGetValue(found.Groups[1].Value, out var fact) ? write(fact) : "");

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
