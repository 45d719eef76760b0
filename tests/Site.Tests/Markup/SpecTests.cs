using System.Text.RegularExpressions;
using Academy.Site.Content;

namespace Academy.Site.Tests.Markup;

/// <summary>Runs the examples in <c>Specs/*.md</c>: the Markdown above the line with a dot becomes what is below it.</summary>
public sealed partial class SpecTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            foreach (var name in new[] { "Links", "Headings", "Text" })
            {
                foreach (Match match in Example().Matches(Spec(name)))
                {
                    examples.Add(name, match.Groups["markdown"].Value, match.Groups["html"].Value.TrimEnd('\n'));
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_holds(string name, string markdown, string expected)
    {
        var problems = new ProblemList();
        var prose = Written.Prose(markdown, problems);
        var found = problems.Sorted();
        Assert.Equal(expected, found is [] ? prose.Html : string.Join('\n', found.Select(problem => $"{problem.Line}:{problem.Column} {problem.Code}")));
        Assert.NotEmpty(name);
    }

    [Fact]
    public void There_are_examples() => Assert.True(Examples.Count >= 15);

    private static string Spec(string name)
    {
        using var stream = typeof(SpecTests).Assembly.GetManifestResourceStream($"{name}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("^````example\n(?<markdown>.*?)^\\.\n(?<html>.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
