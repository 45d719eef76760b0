using AngleSharp.Dom;

namespace Academy.Site.Checks;

/// <summary>A page that was made, as a reader's browser sees it.</summary>
internal sealed record OutputPage(string Url, PageSource Source, IDocument Document, IReadOnlyList<IElement> Elements);
