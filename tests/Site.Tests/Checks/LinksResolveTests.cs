using Academy.Site.Content;

namespace Academy.Site.Tests.Checks;

public sealed class LinksResolveTests
{
    [Theory]
    [InlineData("/over/")]
    [InlineData("/over/?van=menu")]
    [InlineData("/over/#wie")]
    [InlineData("over/")]
    [InlineData("https://academie.rivierstad.example/over/")]
    [InlineData("https://elders.example/weg")]
    [InlineData("mailto:leren@rivierstad.example")]
    [InlineData("/api/pagina/mijn")]
    [InlineData("/.auth/login/aad")]
    [InlineData("#boven")]
    public void A_link_that_leads_somewhere_is_fine(string target) => Assert.Empty(ProblemsWith(target));

    [Theory]
    [InlineData("/weg/")]
    [InlineData("/over")]
    [InlineData("weg/")]
    [InlineData("https://academie.rivierstad.example/weg/")]
    [InlineData("/assets/weg.js")]
    public void A_link_to_nowhere_is_refused(string target) => CheckedSite.HasOnly("ACA209", ProblemsWith(target));

    [Theory]
    [InlineData("#weg")]
    [InlineData("/over/#weg")]
    public void A_link_to_a_place_that_is_not_there_is_refused(string target) => CheckedSite.HasOnly("ACA210", ProblemsWith(target));

    private static IReadOnlyList<ContentProblem> ProblemsWith(string target) => CheckedSite.ProblemsIn(
        ("/index.html", CheckedSite.Page($"<h1 id=\"boven\">Een</h1><a href=\"{target}\">Link</a>")),
        ("/over/index.html", CheckedSite.Page("<h1 id=\"wie\">Over</h1>", "Over")));
}
