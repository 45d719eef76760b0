namespace Academy.Site.Tests.Catalogue;

public sealed class PageWordsTests
{
    private const string Over = "pages/over.md";

    [Fact]
    public void A_shared_page_has_each_editions_own_words()
    {
        var content = new ContentInMemory().Replace(Over, "Tekst.", "{{municipality}} bewaart mails {{keep-mails}} en voortgang {{keep-progress}}.")
            .Replace("municipalities/duinrand/municipality.yml", "mails: P30D", "mails: P8W");

        Assert.Contains("Gemeente Rivierstad bewaart mails 30 dagen en voortgang 5 jaar.", TextOf(content, "rivierstad"), StringComparison.Ordinal);
        Assert.Contains("Gemeente Duinrand bewaart mails 8 weken en voortgang 5 jaar.", TextOf(content, "duinrand"), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_summary_are_filled_in_too()
    {
        var page = new ContentInMemory().Replace(Over, "title: Over ons", "title: Over {{academy}}").Edition("duinrand").Pages.Single(page => page.Slug == "over");

        Assert.Equal("Over Duinrand Academie", page.Title);
    }

    [Fact]
    public void A_mail_address_can_be_followed_and_stays_words_in_a_link()
    {
        var html = TextOf(new ContentInMemory().Replace(Over, "Tekst.", "Mail {{email}} of [{{email}}](/cursussen/)."), "duinrand");

        Assert.Contains("<a href=\"mailto:leren@academie.duinrand.example\">leren@academie.duinrand.example</a> of", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/cursussen/\">leren@academie.duinrand.example</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_filled_in_is_encoded_and_not_filled_in_again()
    {
        var content = new ContentInMemory().Replace(Over, "Tekst.", "Vraag {{contact}}.")
            .Replace("municipalities/duinrand/municipality.yml", "name: Team Leren", "name: \"<b>Team</b> & {{email}}\"");

        Assert.Contains("Vraag &lt;b&gt;Team&lt;/b&gt; &amp; {{email}}.", TextOf(content, "duinrand"), StringComparison.Ordinal);
    }

    private static string TextOf(ContentInMemory content, string slug) =>
        content.Edition(slug).Pages.Single(page => page.Slug == "over").Text.Html;
}
