using Academy.Site.Catalogue;
using Academy.Site.Operations;
using Academy.Site.Output;

namespace Academy.Site.Tests.Operations;

public sealed class FiguresFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.In("figures.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_five_people_followed_is_kept_and_less_is_not()
    {
        var figures = Read("""{ "format": 1, "editions": { "rivierstad": { "courses": [ { "id": "brieven", "people": 5 }, { "id": "avg", "people": 4 } ] }, "weg": { "courses": [] } } }""");

        Assert.Equal(["brieven"], figures.Popular(new ContentInMemory().Edition("rivierstad"), 3).Select(course => course.Id));
    }

    [Fact]
    public void An_edition_and_a_course_of_before_are_left_out()
    {
        var figures = Read("""{ "format": 1, "editions": { "opgeheven": { "courses": [ { "id": "brieven", "people": 50 } ] }, "rivierstad": { "courses": [ { "id": "van-vroeger", "people": 50 } ] } } }""");

        Assert.Empty(figures.Popular(new ContentInMemory().Edition("rivierstad"), 3));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "format": 2, "editions": {} }""")]
    [InlineData("""{ "format": 1 }""")]
    [InlineData("""{ "format": 1, "editions": { "a": { "courses": {} } } }""")]
    [InlineData("""{ "format": 1, "editions": { "a": { "courses": [ { "id": 7, "people": 7 } ] } } }""")]
    [InlineData("""{ "format": 1, "editions": { "a": { "courses": [ { "id": "x", "people": 7.5 } ] } } }""")]
    [InlineData("""{ "format": 1, "editions": { "a": { "courses": [ { "id": "x", "people": -1 } ] } } }""")]
    [InlineData("""{ "format": 1, "editions": { "a": { "courses": [ { "id": "x", "people": 10000001 } ] } } }""")]
    [InlineData("""{ "format": 1, "editions": { "a": { "courses": [ { "id": "x", "people": 7 }, { "id": "x", "people": 8 } ] } } }""")]
    [InlineData("""{ "format": 1, "editions": { "a": { "courses": [] }, "a": { "courses": [] } } }""")]
    public void A_file_that_is_wrong_is_refused_in_one_sentence_that_names_it(string json)
    {
        var refusal = Assert.Throws<RefusedException>(() => Read(json));

        Assert.Contains(File, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void Without_a_file_there_are_no_figures() =>
        Assert.Same(Figures.None, FiguresFile.Read(null, _folder.In("content")));

    [Fact]
    public void The_file_beside_the_content_is_found_by_itself()
    {
        System.IO.File.WriteAllText(File, """{ "format": 1, "editions": {} }""");

        Assert.NotSame(Figures.None, FiguresFile.Read(null, _folder.In("content/")));
    }

    [Fact]
    public void A_file_that_was_named_must_be_there() =>
        Assert.Throws<RefusedException>(() => FiguresFile.Read(File, _folder.In("content")));

    private Figures Read(string json)
    {
        System.IO.File.WriteAllText(File, json);
        return FiguresFile.Read(File, _folder.In("content"));
    }
}
