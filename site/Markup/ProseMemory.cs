using System.Runtime.CompilerServices;
using Academy.Site.Content;

namespace Academy.Site.Markup;

/// <summary>Texts that were written before, by the document that they were written from: it is another object once its file changed.</summary>
internal sealed class ProseMemory
{
    // Held as long as the document is, and no longer.
    private readonly ConditionalWeakTable<Document, Kept> _texts = [];

    /// <summary>Gives the text, unless another file that it names may have come, gone or moved since.</summary>
    public Prose? Find(Document document, ContentLinks links) =>
        _texts.TryGetValue(document, out var kept) && (!kept.Text.NamesFiles || kept.Links == links) ? kept.Text : null;

    public void Keep(Document document, ContentLinks links, Prose text) => _texts.AddOrUpdate(document, new Kept(text, links));

    private sealed record Kept(Prose Text, ContentLinks Links);
}
