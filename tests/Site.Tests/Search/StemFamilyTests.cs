using Academy.Site.Search.Analysis;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Search;

/// <summary>Forms of one word meet, and words that only look alike stay apart.</summary>
public sealed class StemFamilyTests
{
    private static string[][] Families =>
    [
        .. File.ReadLines(Path.Combine(RepositoryContent.Root, "tests", "Site.Tests", "Search", "vectors", "families.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ')),
    ];

    [Fact]
    public void Every_family_has_one_stem()
    {
        Assert.True(Families.Length >= 80);
        Assert.All(Families, family => Assert.Single(family.Select(Stemmer.Of).Distinct()));
    }

    [Fact]
    public void No_two_families_share_a_stem()
    {
        var shared = Families.Select(family => (family[0], Stem: Stemmer.Of(family[0]))).GroupBy(pair => pair.Stem).Where(group => group.Count() > 1);

        Assert.Empty(shared.Select(group => string.Join(' ', group)));
    }
}
