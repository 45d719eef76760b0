using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>A municipality's vision with the places where it names learning lines.</summary>
internal sealed record VisionDraft(string Municipality, Vision Vision, IReadOnlyList<YamlText> Lines);
