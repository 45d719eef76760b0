namespace Academy.Site.Tests.Serving;

/// <summary>Whatever is edited, in whatever order: a preview shows the bytes of a build from nothing.</summary>
public sealed class EditedContentTests
{
    private const string Course = "courses/heldere-brieven/index.md";
    private const string Lesson = "courses/heldere-brieven/units/kaptest.md";
    private const string Run = "runs/brieven/2027-03.yml";
    private const string Over = "pages/over.md";
    private const string Rivierstad = "municipalities/rivierstad/municipality.yml";

    [Fact]
    public async Task A_preview_has_every_file_of_a_build()
    {
        await using var content = new EditedContent(new ContentInMemory());

        await content.ExpectBytesOfABuildAsync();
    }

    [Fact]
    public async Task After_each_edit_it_has_the_bytes_of_a_fresh_build()
    {
        await using var content = new EditedContent(new ContentInMemory());
        Action[] edits =
        [
            () => content.Replace(Course, "title: Heldere brieven", "title: Nog helderder brieven"),
            () => content.Replace(Course, "Voor iedereen.", "Voor iedereen die schrijft. Zie [privacy](../privacy-basis/index.md)."),
            () => content.Replace(Lesson, "title:", "title: Kijk,"),
            () => content.Replace("themes.yml", "title: Heldere taal", "title: Duidelijke taal"),
            () => content.Replace(Run, "seats: 12", "seats: 14"),
            () => content.Replace("places/stadhuis.yml", "Markt 1", "Markt 2"),
            () => content.Replace(Over, "Tekst.", "Een andere tekst."),
            () => content.Replace(Course, " Zie [privacy](../privacy-basis/index.md).", ""),
            () => content.Replace(Rivierstad, "theme: voorbeeld", "theme: voorbeeld\nexclude: { courses: [avg] }"),
            () => content.Replace(Rivierstad, "exclude: { courses: [avg] }\n", ""),
            () => content.Write("pages/nieuw.md", SampleContent.Files[Over].Replace("Over ons", "Nieuw", StringComparison.Ordinal)),
            () => content.Delete("pages/nieuw.md"),
            () => content.Write("courses/nieuw/index.md", NewCourse),
            () => content.Replace("courses/nieuw/index.md", "id: nieuw", "id: nieuw\nformerIds: [oud]"),
            () => content.Move("courses/nieuw", "courses/vernieuwd"),
            () => content.Replace("courses/vernieuwd/index.md", "level: basic", "level: basic\nretired: 2026-10-01"),
            () => content.Delete("courses/vernieuwd"),
            () => content.Replace("mails/enrolled.md", "Het gaat om", "Het gaat nu om"),
        ];

        foreach (var edit in edits)
        {
            edit();
            await content.ExpectBytesOfABuildAsync();
        }
    }

    [Theory]
    [InlineData(Course, "level: basic", "level: basis", "ACA024")]
    [InlineData(Course, "themes: [heldere-taal]", "themes: [heldere-tal]", "ACA040")]
    [InlineData("themes.yml", "id: heldere-taal", "id: heldere-tal", "ACA040")]
    [InlineData(Over, "Tekst.", "[weg](../courses/weg/index.md)", "ACA101")]
    [InlineData(Run, "unit: oefendag", "unit: oefen", "ACA040")]
    [InlineData(Rivierstad, "domain: academie.rivierstad.example", "domain: academie.duinrand.example", "ACA091")]
    public async Task A_mistake_keeps_the_last_good_site_and_mending_it_gives_a_fresh_one(string path, string old, string wrong, string code)
    {
        await using var content = new EditedContent(new ContentInMemory());
        content.Replace(Over, "## Kort", "## Korter");
        var good = content.State.Site;

        content.Replace(path, old, wrong);
        var broken = content.State;
        content.Replace("pages/privacy.md", "Tekst.", "Tekst, in de tussentijd gewijzigd.");
        content.Replace(path, wrong, old);

        Assert.Contains(broken.Problems, problem => problem.Code == code);
        Assert.False(broken.IsCurrent);
        Assert.Same(good, broken.Site);
        await content.ExpectBytesOfABuildAsync();
    }

    [Fact]
    public async Task A_link_breaks_when_the_file_it_names_goes_though_its_own_file_is_the_same()
    {
        await using var content = new EditedContent(new ContentInMemory());
        content.Replace(Course, "Voor iedereen.", "Zie [nieuw](../nieuw/index.md).");
        Assert.False(content.State.IsCurrent);

        content.Write("courses/nieuw/index.md", NewCourse);
        await content.ExpectBytesOfABuildAsync();

        content.Delete("courses/nieuw");
        Assert.Contains(content.State.Problems, problem => problem is { Code: "ACA101", File: Course });
    }

    [Fact]
    public async Task What_did_not_change_is_not_read_again()
    {
        await using var content = new EditedContent(new ContentInMemory());
        var before = content.State.Site!.Catalogue.Courses;

        content.Replace(Course, "title: Heldere brieven", "title: Andere brieven");

        var after = content.State.Site!.Catalogue.Courses;
        Assert.NotSame(before.Single(course => course.Id == "brieven"), after.Single(course => course.Id == "brieven"));
        Assert.Same(before.Single(course => course.Id == "avg"), after.Single(course => course.Id == "avg"));
    }

    [Fact]
    public async Task A_file_that_is_written_again_with_the_same_text_changes_nothing()
    {
        await using var content = new EditedContent(new ContentInMemory());
        var before = content.State;

        content.Write(Over, await File.ReadAllTextAsync(content.In(Over), TestContext.Current.CancellationToken));

        Assert.Same(before, content.State);
    }

    private static string NewCourse => SampleContent.Files["courses/privacy-basis/index.md"]
        .Replace("id: avg", "id: nieuw", StringComparison.Ordinal)
        .Replace("title: Privacy, de basis", "title: Een nieuwe cursus", StringComparison.Ordinal);
}
