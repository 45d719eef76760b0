using System.Text;
using Academy.Site.Checks;
using Academy.Site.Tests.Feeds;

namespace Academy.Site.Tests.Checks;

/// <summary>The quick reader of pages sees what a browser sees, or leaves the page to the parser that is one.</summary>
[Collection(BuiltSite.Collection)]
public sealed class PlainTreeTests(BuiltSite site)
{
    [Fact]
    public void Every_page_of_the_real_content_is_plain_and_read_as_a_browser_reads_it()
    {
        // The page of the search has words for who has no scripts, which is left to the parser that is a browser's.
        var pages = Directory.GetFiles(site.In(""), "*.html", SearchOption.AllDirectories)
            .Where(file => !file.Contains("shells", StringComparison.Ordinal) && !file.EndsWith(Path.Combine("zoeken", "index.html"), StringComparison.Ordinal));

        Assert.All(pages, file => ExpectSame(File.ReadAllBytes(file)));
    }

    [Theory]
    [InlineData("<p><a href=\"/?a=1&amp;b=2\" class=\"x\">Twee &amp; drie</a></p>")]
    [InlineData("<h1 id=\"een\">De <em>wet</em> &amp; <a href=\"#a\">meer</a></h1>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><title>Teken</title></svg>")]
    [InlineData("<img src=\"a.png\" alt><script src=\"a.js\" defer></script><style>p > a { }</style>")]
    [InlineData("<p onclick=\"go()\" style=\"x\">Klik</p><a href=\"&#x6A;avascript:alert(1)\">a</a>")]
    [InlineData("<p title=\"JavaScript:alert(1)\" id=\"a\" id=\"b\">Twee namen</p>")]
    [InlineData("<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>B</td></tr></tbody></table>")]
    public void A_plain_page_is_read_as_a_browser_reads_it(string body) => ExpectSame(Encoding.UTF8.GetBytes(CheckedSite.Page(body)));

    [Theory]
    [InlineData("<p><div>Blok</div></p>")]
    [InlineData("<a href=\"/a/\"><span><a href=\"/b/\">Twee</a></span></a>")]
    [InlineData("<p>Open")]
    [InlineData("<ul><li>Een<li>Twee</ul>")]
    [InlineData("<b><i>Kruis</b></i>")]
    [InlineData("<a href=/a/>Zonder tekens</a>")]
    [InlineData("<a href='/a/'>Enkel</a>")]
    [InlineData("<!-- opmerking -->")]
    [InlineData("<table><p>Verdwaald</p></table>")]
    [InlineData("<noscript><a href=\"/a/\">a</a></noscript>")]
    [InlineData("<div/>")]
    public void What_a_browser_would_move_or_mend_is_left_to_the_browser_s_parser(string body) =>
        Assert.Null(PlainTree.Of(Encoding.UTF8.GetBytes(CheckedSite.Page(body))));

    private static void ExpectSame(byte[] page)
    {
        var plain = PlainTree.Of(page);

        Assert.NotNull(plain);
        Assert.Equal(Shown(BrowserTree.Of(page)), Shown(plain));
    }

    // Of what no check asks for, the quick reader keeps nothing.
    private static string[] Shown(PageTree tree) =>
    [
        $"{tree.Language} {tree.Title}",
        .. from element in tree.Elements
           let asked = element.Attributes.Where(attribute => PlainNames.Asked(attribute.Key, attribute.Value) is not null).ToArray()
           where asked.Length > 0 || PlainNames.IsAsked(element.Name)
           select $"{element.Name} {string.Join(' ', asked)} {element.Text}",
    ];
}
