using Academy.Site.Assets;

namespace Academy.Site.Tests.Assets;

public sealed class ComponentRulesTests
{
    private static readonly HashSet<string> Used = ["a", "b"];

    [Theory]
    [InlineData(".a{color:red}", ".a{color:red}")]
    [InlineData(".c{color:red}", "")]
    [InlineData(".a,.c{color:red}", ".a{color:red}")]
    [InlineData(".a.c{color:red}", "")]
    [InlineData(".a:not(.c):hover{color:red}", ".a:not(.c):hover{color:red}")]
    [InlineData("@media print{.a{x:y}.c{x:y}}", "@media print{.a{x:y}}")]
    [InlineData("@media print{.c{x:y}}", "")]
    [InlineData(".a:is(.b,.b){x:y}", ".a:is(.b,.b){x:y}")]
    public void Only_rules_for_classes_in_use_are_kept(string css, string expected) =>
        Assert.Equal(expected, ComponentRules.Keep(css, Used));

    [Fact]
    public void A_rule_without_an_end_is_an_error() =>
        Assert.Throws<FormatException>(() => ComponentRules.Keep(".a{color:red", Used));
}
