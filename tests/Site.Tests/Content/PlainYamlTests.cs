using System.Text;
using Academy.Site.Content;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Content;

/// <summary>The quick reader of YAML gives the tree that the full one gives, place by place, or gives nothing.</summary>
public sealed class PlainYamlTests
{
    private static readonly string[] Yaml = [".yml", ".md", ".json"];

    [Fact]
    public void Every_file_of_the_real_content_is_read_the_same_and_nearly_all_of_them_quickly()
    {
        var content = Path.Combine(RepositoryContent.Root, "content");
        string[] texts = [.. Directory.GetFiles(content, "*", SearchOption.AllDirectories).Where(file => Yaml.Contains(Path.GetExtension(file))).Select(HeadOf)];

        var quick = texts.Count(text => text.Length > 0 && ExpectSame(text));

        Assert.InRange(quick, texts.Length * 9 / 10, texts.Length);
    }

    [Fact]
    public void A_text_with_any_piece_taken_out_or_doubled_is_read_the_same()
    {
        string[] texts =
        [
            "id: brieven\ntitle: Heldere brieven\nthemes: [heldere-taal, digitaal]\nunits:\n  - { id: a, title: \"Een, twee\", url: \"https://a.example/\" }\n  - { id: b, price: 0 }\noutcomes:\n  - Je kunt het.\n  - 'Ook dit.'\n",
            "- { \"id\":\"omgeving\",\"title\":\"Omgeving\" }\n# weg\n- id: een\n  naam: Twee woorden\n  lijst:\n    - a\n    - b: c\n\n- drie\n",
            "a:\n  b:\n    c: d\n  e: (f) g/h: i\nj: 2027-03-09T09:30\nk: [[a, b], { c: d }]\n",
        ];
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                for (var length = 1; length <= 3 && at + length <= text.Length; length++)
                {
                    ExpectSame(text.Remove(at, length));
                    ExpectSame(text.Insert(at, text.Substring(at, length)));
                    ExpectSame(text.Insert(at, " "));
                    ExpectSame(text.Insert(at, "\n"));
                }

                foreach (var sign in "-:#[]{},\"'&*!|>%@`?~\\ x")
                {
                    ExpectSame(text.Remove(at, 1).Insert(at, sign.ToString()));
                }
            }
        }
    }

    [Theory]
    [InlineData("a: b\nc: [d, e]\n")]
    [InlineData("- a\n- b: c\n  d: e")]
    public void Plain_text_is_read_quickly(string text) => Assert.True(ExpectSame(text));

    [Theory]
    [InlineData("a: &anker b")]
    [InlineData("a: *anker")]
    [InlineData("a: !!str b")]
    [InlineData("a: |\n  b")]
    [InlineData("a: b\n  c")]
    [InlineData("a: b # c")]
    [InlineData("a: \"b\\u0007\"")]
    [InlineData("a:\nb: c")]
    [InlineData("a: b\na: c")]
    [InlineData("a: [b,\n  c]")]
    [InlineData("---\na: b")]
    [InlineData("a: b: c")]
    [InlineData("? a")]
    [InlineData("[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]")]
    public void What_is_not_plain_is_left_to_the_full_reader(string text) => Assert.Null(PlainYaml.Read("x", text, 1));

    /// <summary>Tells whether the quick reader read it; what it reads is the same, without a problem.</summary>
    private static bool ExpectSame(string text)
    {
        if (PlainYaml.Read("x", text, 2) is not { } plain)
        {
            return false;
        }

        var problems = new ProblemList();
        Assert.Equal(Shown(YamlReader.ReadAny("x", text, 2, problems)), Shown(plain));
        Assert.Empty(problems.Sorted());
        return true;
    }

    private static string HeadOf(string file)
    {
        var text = File.ReadAllText(file, Encoding.UTF8);
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return !file.EndsWith(".md", StringComparison.Ordinal) ? text : end < 0 ? "" : text[4..(end + 1)];
    }

    private static string Shown(YamlNode? node) => node switch
    {
        YamlText text => $"{Place(node)} {(text.Plain ? "plain" : "quoted")} <{text.Text}>\n",
        YamlList list => $"{Place(node)} list {list.Items.Count}\n{string.Concat(list.Items.Select(Shown))}",
        YamlMap map => $"{Place(node)} map {map.Entries.Count}\n{string.Concat(map.Entries.Select(entry => Shown(entry.Key) + Shown(entry.Value)))}",
        _ => "nothing\n",
    };

    private static string Place(YamlNode node) => $"{node.At.Line}:{node.At.Column}";
}
