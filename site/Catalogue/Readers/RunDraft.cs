using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>A run with the places of its values, for the rules that are checked when all is read.</summary>
internal sealed record RunDraft(CourseRun Run, Fields Fields);
