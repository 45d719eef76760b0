using Academy.Site.Markup;

namespace Academy.Site.Catalogue;

/// <summary>A unit that is read on the site itself.</summary>
public sealed record MicroLesson(string Source, string Title, string Summary, Prose Text);
