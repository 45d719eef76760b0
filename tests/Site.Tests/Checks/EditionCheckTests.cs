using Academy.Site.Catalogue;
using Academy.Site.Checks;
using Academy.Site.Output;
using Academy.Site.Pages;
using Academy.Site.Search.Files;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Checks;

/// <summary>An edition of which a check makes one page of each shape, and looks at the rest by what content decides of them.</summary>
public sealed class EditionCheckTests
{
    private const string Copied = "courses/privacy-basis/index.md";
    private const string Last = "courses/kopie-3/index.md";

    /// <summary>Gets mistakes in a course of which no page is made, because others with its shape come first.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "ACA203", "title: Kopie 3", "title: Heldere brieven" },
        { "ACA203", "title: Kopie 3", "title: Alle cursussen" },
        { "ACA208", "Lees dit.", "## Zoek" },
        { "ACA208", "Lees dit.", "## Pagina herkomst" },
        { "ACA209", "Lees dit.", "[weg](/weg/)" },
        { "ACA209", "Lees dit.", "[weg](/over/weg.png)" },
        { "ACA209", "Lees dit.", "[weg](https://ACADEMIE.rivierstad.example/w%C3%A9g/)" },
        { "ACA209", "Lees dit.", "| a | b |\n|---|---|\n| 1 | [weg](/weg/ \"titel\") |" },
        { "ACA209", "url: https://leren.example/les", "url: https://academie.rivierstad.example/weg/" },
        { "ACA210", "Lees dit.", "[weg](#weg)" },
        { "ACA210", "Lees dit.", "[weg](#pagina-data)" },
        { "ACA210", "Lees dit.", "[weg](/cursussen/kopie-2/#weg)" },
        { "ACA210", "Lees dit.", "[weg](/cursussen/kopie-2/#pagina-data)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_on_a_page_that_was_not_made_is_found_as_a_build_finds_it(string code, string right, string wrong)
    {
        var content = Copies().Replace(Last, right, wrong);
        var (catalogue, edition) = EditionOf(content);
        var found = await CheckOf(content, catalogue, edition).ProblemsAsync(Cancellation);

        Assert.Contains(found, problem => problem.Code == code && problem.File == Last);
        Assert.Equal((await BuiltAsync(content, catalogue, edition)).Problems().Order(), found.Order());
    }

    [Fact]
    public async Task Links_that_are_right_are_right_on_a_page_that_was_not_made()
    {
        var content = Copies().Replace(
            Last,
            "Lees dit.",
            "## Zo\n\n[hier](#zo) [daar](/cursussen/heldere-brieven/#pagina-data) [elders](https://elders.example/weg/) [kopie](/cursussen/kopie-2/#pagina-herkomst)");
        var (catalogue, edition) = EditionOf(content);

        Assert.Empty(await CheckOf(content, catalogue, edition).ProblemsAsync(Cancellation));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_seen_on_a_page_that_was_not_made_is_what_stands_on_it(bool repository)
    {
        var skipped = 0;
        var content = repository ? null : Copies();
        var catalogue = content?.Good() ?? RepositoryContent.Catalogue;
        foreach (var edition in catalogue.Editions)
        {
            var built = await FilesAsync(Built(catalogue, edition), catalogue, edition);
            var seen = await SeenAsync(catalogue, edition);

            Assert.Equal(built.Keys, seen.Keys);
            foreach (var (path, file) in built.Where(file => file.Value.Page is not null))
            {
                var (made, looked) = (file.Page!, seen[path].Page!);
                Assert.Equal(made.Title, looked.Title);
                Assert.Equal(made.Ids.Order(StringComparer.Ordinal), looked.Ids.Order(StringComparer.Ordinal));
                Assert.Equal(made.Problems, looked.Problems);
                Assert.Empty(looked.Targets.Except(made.Targets));
                skipped += looked.Targets.Count < made.Targets.Count ? 1 : 0;
            }
        }

        Assert.NotEqual(0, skipped);
    }

    [Fact]
    public async Task The_size_that_is_reckoned_for_pages_and_for_feeds_is_at_most_an_eighth_too_small()
    {
        var reckonedFeeds = 0;
        foreach (var edition in RepositoryContent.Catalogue.Editions)
        {
            var built = await FilesAsync(Built(RepositoryContent.Catalogue, edition), RepositoryContent.Catalogue, edition);
            var seen = await SeenAsync(RepositoryContent.Catalogue, edition);

            foreach (var kind in new Predicate<LookedFile>[] { file => file.Page is not null, file => IsFeed(file.Path) })
            {
                var (made, reckoned) = (SizeOf(built, kind), SizeOf(seen, kind));
                Assert.InRange(reckoned, made - (made / 8), long.MaxValue);
            }

            reckonedFeeds += built.Values.Count(file => IsFeed(file.Path) && seen[file.Path].Length != file.Length);
        }

        Assert.NotEqual(0, reckonedFeeds);

        static long SizeOf(SortedDictionary<string, LookedFile> files, Predicate<LookedFile> isMeant) =>
            files.Values.Where(file => isMeant(file)).Sum(file => (long)file.Length);

        static bool IsFeed(string path) => Path.GetExtension(path) is ".ics" or ".json";
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ContentInMemory Copies()
    {
        var content = new ContentInMemory();
        foreach (var number in new[] { "1", "2", "3" })
        {
            content.With($"courses/kopie-{number}/index.md", content.TextOf(Copied)
                .Replace("id: avg", $"id: kopie-{number}", StringComparison.Ordinal)
                .Replace("title: Privacy, de basis", $"title: Kopie {number}", StringComparison.Ordinal)
                .Replace("duration: PT1H }", "duration: PT1H, url: https://leren.example/les }", StringComparison.Ordinal));
        }

        return content;
    }

    private static (AcademyCatalogue Catalogue, Edition Edition) EditionOf(ContentInMemory content)
    {
        var catalogue = content.Good();
        return (catalogue, catalogue.Editions.Single(edition => edition.Slug == "rivierstad"));
    }

    private static EditionCheck CheckOf(ContentInMemory content, AcademyCatalogue catalogue, Edition edition) =>
        new(catalogue, edition, content.Places(), new HiddenPages(catalogue.Editions, content.Places()));

    private static async Task<SiteCheck> BuiltAsync(ContentInMemory content, AcademyCatalogue catalogue, Edition edition)
    {
        var check = new SiteCheck(edition, content.Places(), new HiddenPages(catalogue.Editions, content.Places()));
        await FilesAsync(check, catalogue, edition);
        return check;
    }

    private static SiteCheck Built(AcademyCatalogue catalogue, Edition edition)
    {
        var places = new SourcePlaces([]);
        return new SiteCheck(edition, places, new HiddenPages(catalogue.Editions, places));
    }

    private static async Task<SortedDictionary<string, LookedFile>> FilesAsync(SiteCheck check, AcademyCatalogue catalogue, Edition edition)
    {
        SortedDictionary<string, LookedFile> files = new(StringComparer.Ordinal);
        await foreach (var file in EditionPages.RenderAsync(catalogue, edition, Cancellation))
        {
            Add(check.Looked([file]));
        }

        Add(check.Looked([.. EditionImages.Of(edition)]));
        return files;

        void Add(IEnumerable<LookedFile> looked)
        {
            foreach (var file in looked)
            {
                check.Take(file);
                if (!SearchFiles.IsTheirs(file.Path))
                {
                    files.Add(file.Path, file);
                }
            }
        }
    }

    private static async Task<SortedDictionary<string, LookedFile>> SeenAsync(AcademyCatalogue catalogue, Edition edition)
    {
        SortedDictionary<string, LookedFile> files = new(StringComparer.Ordinal);
        var check = new EditionCheck(catalogue, edition, new SourcePlaces([]), new HiddenPages(catalogue.Editions, new SourcePlaces([])));
        await foreach (var file in check.FilesAsync(Built(catalogue, edition), Cancellation))
        {
            // Of the search a check knows the name that pages load, and no more.
            if (!SearchFiles.IsTheirs(file.Path))
            {
                files.Add(file.Path, file);
            }
        }

        return files;
    }
}
