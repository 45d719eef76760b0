using Academy.Site.Content;
using AngleSharp.Html.Parser;

namespace Academy.Site.Tests.Markup;

/// <summary>Whatever is tried, the page that comes out has no script, no handler and no odd address, or the build stops.</summary>
public sealed class ScriptsStayOutTests
{
    private static readonly string[] Attributes = ["href", "rel", "title", "src", "alt", "id", "class", "loading", "start"];

    public static TheoryData<string> Attempts =>
    [
        "<script>alert(1)</script>",
        "<ScRiPt src=//kwaad.example></sCrIpT>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
        "<style>@import'//kwaad.example/x.css';</style>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<base href=\"https://kwaad.example/\">",
        "<object data=\"data:text/html;base64,PHNjcmlwdD4=\">",
        "[x](javascript:alert(1))",
        "[x](  javascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](java\nscript:alert(1))",
        "[x](jav&#x09;ascript:alert(1))",
        "[x](jav&Tab;ascript:alert(1))",
        "[x](jav&NewLine;ascript:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](&#x6A&#x61&#x76&#x61script:alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](feed:javascript:alert(1))",
        "[x](view-source:https://a.example/)",
        "[x](file:///etc/passwd)",
        "[x](blob:https://a.example/1)",
        "[x](https:kwaad.example)",
        "[x](https:///kwaad.example)",
        "[x](https:\\\\kwaad.example)",
        "[x](/\\kwaad.example)",
        "[x](\\/kwaad.example)",
        "[x](mailto:a@b.example?bcc=c@d.example)",
        "[x](mailto:a@b.example%0d%0aBcc:c@d.example)",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "![x\" onerror=\"alert(1)](foto.png)",
        "[x]: javascript:alert(1)\n\n[x]",
        "![x][y]\n\n[y]: data:text/html,x",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "[![x](foto.png)](javascript:alert(1))",
        "[a](https://a.example/ 'x\" onmouseover=\"alert(1)')",
        "`<script>alert(1)</script>`",
        "```\n</code></pre><script>alert(1)</script>\n```",
        "```html\"onload=\"x\n```",
        "## <img src=x onerror=alert(1)>",
        "| <script> |\n|---|\n| <img onerror=x> |",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "[<script>alert(1)</script>](https://a.example/)",
        "*<b onclick=alert(1)>*",
        "\\<script>alert(1)\\</script>",
    ];

    [Theory]
    [MemberData(nameof(Attempts))]
    public void An_attempt_gives_a_problem_or_harmless_text(string markdown)
    {
        var problems = new ProblemList();
        AssertHarmless(Written.Prose(markdown, problems).Html);
        AssertHarmless(Written.Mail(markdown, new ProblemList()).Html);
        Assert.All(problems.Sorted(), problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
    }

    [Theory]
    [InlineData("<p onclick=\"x\">a</p>")]
    [InlineData("<script></script>")]
    [InlineData("<a href=\"javascript:x\">a</a>")]
    [InlineData("<img src=\"data:x\">")]
    public void The_guard_itself_sees_what_is_wrong(string html) => Assert.ThrowsAny<Exception>(() => AssertHarmless(html));

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("[", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("![", 20_000)]
    [InlineData("(", 50_000)]
    [InlineData("`", 50_001)]
    [InlineData("<", 50_000)]
    [InlineData("|a", 20_000)]
    public void A_text_that_is_far_too_deep_is_a_problem_or_reads_as_text(string part, int times)
    {
        var problems = new ProblemList();
        Written.Prose("Goed.\n\n" + string.Concat(Enumerable.Repeat(part, times)), problems);
        Assert.All(problems.Sorted(), problem => Assert.Equal(3, problem.Line));
    }

    private static void AssertHarmless(string html)
    {
        string[] allowed = ["p", "a", "img", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "br", "hr", "table", "thead", "tbody", "tr", "th", "td"];
        using var document = new HtmlParser().ParseDocument($"<!doctype html><body>{html}</body>");
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, allowed);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            AssertGoodAddress(element.GetAttribute("href"));
            AssertGoodAddress(element.GetAttribute("src"));
        }
    }

    private static void AssertGoodAddress(string? address) =>
        Assert.True(
            address is null or "" || address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal)
            || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) || address.StartsWith('#'),
            address);
}
