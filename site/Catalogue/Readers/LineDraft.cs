using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>A learning line with the places where it names courses.</summary>
internal sealed record LineDraft(LearningLine Line, IReadOnlyList<YamlText> Courses, Fields Fields);
