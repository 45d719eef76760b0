using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>A course whose references to other courses are still to be looked up.</summary>
internal sealed record CourseDraft(Course Course, Document Document, Fields Fields);
