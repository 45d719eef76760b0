using Academy.Site.Content;
using Academy.Site.Tokens;

namespace Academy.Site.Catalogue.Readers;

/// <summary>The files that say how an edition looks; each may be left out.</summary>
internal sealed record EditionLook(Document? Tokens, Document? DarkTokens, Document? Logo, Document? Hero)
{
    public static EditionLook Of(string municipality, ILookup<DocumentKind, Document> documents)
    {
        return new EditionLook(
            Find(DocumentKind.Tokens), Find(DocumentKind.DarkTokens), Find(DocumentKind.Logo), Find(DocumentKind.Hero));

        Document? Find(DocumentKind kind) => documents[kind].FirstOrDefault(document => document.Municipality == municipality);
    }

    /// <summary>Gives the municipality with its looks.</summary>
    public Municipality Dress(Municipality municipality, ProblemList problems)
    {
        var own = OwnTokens.Read(Tokens, DarkTokens, problems);
        var tokens = EditionTokens.Of(municipality.Brand, municipality.Theme, own);
        tokens.Check(own, problems);
        return municipality with
        {
            Tokens = tokens,
            Logo = DrawingReader.Read(Logo, "logo", problems),
            Hero = DrawingReader.Read(Hero, "hero", problems),
        };
    }
}
