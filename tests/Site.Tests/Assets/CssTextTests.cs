using Academy.Site.Assets;

namespace Academy.Site.Tests.Assets;

public sealed class CssTextTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color:red}")]
    [InlineData("/* why */ a { color: red }", "a{color:red}")]
    [InlineData("a { font: \"Noto  Sans\", serif }", "a{font:\"Noto  Sans\",serif}")]
    [InlineData("a { content: \"/* no */\" }", "a{content:\"/* no */\"}")]
    [InlineData("main :is(p, li) { margin: calc(1px + 2px) }", "main :is(p,li){margin:calc(1px + 2px)}")]
    [InlineData("@charset \"UTF-8\"; a { x: y }", "a{x:y}")]
    public void Only_idle_characters_go(string css, string expected) => Assert.Equal(expected, CssText.Minify(css));
}
