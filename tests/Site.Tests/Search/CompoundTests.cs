using Academy.Site.Search.Analysis;
using Academy.Site.Search.Compounds;

namespace Academy.Site.Tests.Search;

/// <summary>Compounds come apart where a reader would take them apart, and other words stay whole.</summary>
public sealed class CompoundTests
{
    // Words that the site has on their own: what a short part needs.
    private static readonly HashSet<string> Seen =
    [
        .. "wet gemeente raad taal werk plan jeugd hulp omgeving zorg huis bezoek team lek data stad zaak systeem klant brief tekst tafel hoor"
            .Split(' ').Select(Stemmer.Of),
    ];

    private readonly CompoundSplitter _splitter = new(new KnownWords(DutchDictionary.Instance, new HashSet<string> { "datalek" }), Seen);

    [Theory]
    [InlineData("informatiebeveiliging", "informatie beveiliging")]
    [InlineData("omgevingsvergunning", "omgeving vergunning")]
    [InlineData("jeugdhulp", "jeugd hulp")]
    [InlineData("omgevingswet", "omgeving wet")]
    [InlineData("gemeenteraad", "gemeente raad")]
    [InlineData("werkplan", "werk plan")]
    [InlineData("huisbezoek", "huis bezoek")]
    [InlineData("zaaksysteem", "zaak systeem")]
    [InlineData("bestemmingsplannen", "bestemming plannen")]
    [InlineData("bestemmingsplan", "bestemming plan")]
    [InlineData("ondernemingsraad", "onderneming raad")]
    [InlineData("keukentafelgesprek", "keuken tafelgesprek tafel gesprek")]
    [InlineData("beveiligingsbeleid", "beveiliging beleid")]
    [InlineData("ontwikkelgesprek", "ontwikkel gesprek")]
    [InlineData("taalniveau", "taal niveau")]
    [InlineData("klantcontact", "klant contact")]
    [InlineData("collegevoorstel", "college voorstel")]
    [InlineData("projectmatig", "project")]
    [InlineData("hoorzitting", "hoor zitting")]
    [InlineData("verzuimgesprek", "verzuim gesprek")]
    public void A_compound_comes_apart(string word, string parts)
    {
        Assert.Equal(parts.Split(' '), _splitter.PartsOf(word));
    }

    [Theory]
    [InlineData("vergelijken")]
    [InlineData("aangemaakt")]
    [InlineData("parameters")]
    [InlineData("temperatuur")]
    [InlineData("weggenomen")]
    [InlineData("overeenkomsten")]
    [InlineData("eigenschappen")]
    [InlineData("vaststellen")]
    [InlineData("voorstellen")]
    [InlineData("betekent")]
    [InlineData("delegate")]
    [InlineData("mogelijkheden")]
    [InlineData("samenwerking")]
    [InlineData("organisatie")]
    [InlineData("medewerkers")]
    [InlineData("overheid")]
    [InlineData("gemeenschappelijke")]
    [InlineData("begeleiding")]
    [InlineData("verschillen")]
    [InlineData("nieuwsgierigheid")]
    [InlineData("geruststellen")]
    public void Another_word_stays_whole(string word)
    {
        Assert.Empty(_splitter.PartsOf(word));
    }

    [Fact]
    public void A_short_part_that_the_site_does_not_have_is_no_part()
    {
        var elsewhere = new CompoundSplitter(new KnownWords(DutchDictionary.Instance, new HashSet<string>()), new HashSet<string>());

        Assert.Empty(elsewhere.PartsOf("zaaksysteem"));
    }

    [Fact]
    public void In_a_title_exact_parts_need_no_evidence()
    {
        var words = new KnownWords(DutchDictionary.Instance, new HashSet<string>());

        Assert.Empty(new CompoundSplitter(words, new HashSet<string>()).PartsOf("stadhuis"));
        Assert.Equal(["stad", "huis"], new CompoundSplitter(words, new HashSet<string>(), eager: true).PartsOf("stadhuis"));
    }

    [Theory]
    [InlineData("gemeente", true)]
    [InlineData("wethouder", true)]
    [InlineData("coordinator", true)]
    [InlineData("gemeentx", false)]
    [InlineData("", false)]
    public void The_dictionary_knows_common_words_without_their_accents(string word, bool known)
    {
        Assert.Equal(known, DutchDictionary.Instance.Contains(word));
    }
}
