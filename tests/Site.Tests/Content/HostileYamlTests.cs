using System.Diagnostics;
using System.Text;
using Academy.Site.Content;

namespace Academy.Site.Tests.Content;

/// <summary>Files that are made to break a reader give a problem, at once, and never a crash.</summary>
public sealed class HostileYamlTests
{
    private const string Path = "synonyms.yml";

    public static TheoryData<string, string> Bombs => new()
    {
        { "a flow list without end", new string('[', 500) },
        { "a flow map without end", new string('{', 500) },
        { "alternating flow", string.Concat(Enumerable.Repeat("[{a: ", 10_000)) },
        { "nested blocks on one line", string.Concat(Enumerable.Repeat("- ", 30_000)) },
        { "nested keys", string.Concat(Enumerable.Repeat("? ", 30_000)) },
        { "nested maps", string.Join('\n', Enumerable.Range(0, 300).Select(depth => new string(' ', depth) + "a:")) },
        { "billion laughs", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n" },
        { "anchor on itself", "a: &a [*a]\n" },
        { "a type tag", "a: !!System.Diagnostics.Process x\n" },
        { "directives", "%YAML 9.9\n%TAG ! tag:x,2000:\n---\na: b\n" },
        { "merge key", "a: { <<: { b: c } }\n" },
        { "one long key", new string('x', 500) + ": y\n" },
        { "a long comment", "#" + new string('x', 500) + "\n[" },
        { "colons", new string(':', 500) },
        { "question marks", new string('?', 500) },
        { "dashes", string.Concat(Enumerable.Repeat("-\n", 20_000)) + "[" },
        { "open quotes", string.Concat(Enumerable.Repeat("\"\n", 20_001)) },
        { "many keys", string.Concat(Enumerable.Range(0, 6_000).Select(number => $"k{number}: v\n")) },
        { "block scalar headers", "a: |99\n  b\n" },
        { "bad escapes", "a: \"\\xZZ \\uD800 \\U00110000\"\n" },
        { "lone surrogate escape", "a: \"\\uD800\"\n" },
        { "emoji", "- [\U0001F600, \U0001F600]\n" },
        { "empty", "" },
        { "only a document end", "...\n" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_a_problem_with_a_place(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = new ContentInMemory().With(Path, text).Build().Problems;
        Assert.True(name is "empty" or "only a document end" || problems.Count > 0, "No problem was reported.");
        Assert.All(problems, problem => Assert.True(problem is { Line: > 0, Column: > 0 }, problem.ToString()));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200_000_000, "More than 200 MB.");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"Took {clock.Elapsed}.");
    }

    [Fact]
    public void Random_damage_never_crashes_the_build()
    {
        var random = new Random(20261101);
        var paths = SampleContent.Files.Keys.ToArray();
        const string letters = "[]{}:,-?&*!|>'\"%@`#\t\n\r \\~<=0aé\U0001F600\0";
        for (var round = 0; round < 500; round++)
        {
            var path = paths[random.Next(paths.Length)];
            var text = new StringBuilder(SampleContent.Files[path]);
            for (var hit = random.Next(1, 5); hit > 0; hit--)
            {
                var at = random.Next(text.Length);
                text.Remove(at, random.Next(Math.Min(4, text.Length - at)));
                text.Insert(at, letters.AsSpan(random.Next(letters.Length), 1));
            }

            var problems = new ContentInMemory().With(path, text.ToString()).Build().Problems;
            Assert.All(problems, problem => Assert.True(problem is { Line: > 0, Column: > 0, Message.Length: > 0 }));
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_are_read_and_keep_their_places(string end)
    {
        const string path = "courses/heldere-brieven/index.md";
        var content = new ContentInMemory().With(path, SampleContent.Files[path].ReplaceLineEndings(end));
        Assert.Empty(content.Build().Problems);

        var broken = SampleContent.Files[path].Replace("Voor iedereen.", "[x](javascript:1)", StringComparison.Ordinal)
            .Replace("form: blended", "form: blendid", StringComparison.Ordinal).ReplaceLineEndings(end);
        Assert.Equal(
            [$"{path}:10:7: ACA024", $"{path}:30:5: ACA100"],
            content.With(path, broken).Build().Problems.Select(Planted.Place));
    }

    [Fact]
    public void A_byte_order_mark_is_silently_right()
    {
        const string path = "courses/heldere-brieven/index.md";
        Assert.Empty(new ContentInMemory().With(path, "\uFEFF" + SampleContent.Files[path]).Build().Problems);
        Assert.Equal(
            $"{path}:10:7: ACA024",
            Planted.Place(new ContentInMemory().With(path, "\uFEFF" + SampleContent.Files[path].Replace("blended", "x", StringComparison.Ordinal)).Build().Problems.Single()));
    }

    [Fact]
    public void A_column_after_an_emoji_counts_as_editors_do() =>
        Planted.Expect("ACA020", "places/stadhuis.yml", new ContentInMemory().With(
            "places/stadhuis.yml", "{ name: \"\U0001F600\", city: Rivierstad, ▲straat: x }\n"));

    [Fact]
    public void Utf16_without_a_mark_is_refused() =>
        Assert.Contains(
            "places/stadhuis.yml:1:2: ACA007",
            new ContentInMemory().With("places/stadhuis.yml", Encoding.Unicode.GetBytes("name: x")).Build().Problems.Select(Planted.Place));

    [Fact]
    public void A_README_is_for_people() =>
        Assert.Empty(new ContentInMemory().With("courses/README.md", "Geen kop.").Build().Problems);

    [Fact]
    public void A_link_to_a_file_elsewhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        new ContentInMemory().WriteTo(folder.Path);
        File.CreateSymbolicLink(folder.In("pages/geheim.md"), folder.In("pages/over.md"));
        var problems = new ProblemList();
        var files = ContentFolder.Read(folder.Path, problems);
        Assert.Equal("pages/geheim.md:1:1: ACA006", Planted.Place(problems.Sorted().Single()));
        Assert.Equal(SampleContent.Files.Count, files.Count);
    }
}
