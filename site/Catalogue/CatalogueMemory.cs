using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;
using Academy.Site.Markup;

namespace Academy.Site.Catalogue;

/// <summary>
/// What the last catalogue without problems was read from, for a next one that reads only what changed. A document that did not
/// change is the same object. What is read from it is kept as long as all that it refers to is the same too:
/// <list type="bullet">
/// <item>words, people and places, and the municipalities: all or none of them;</item>
/// <item>a course: its file, its lessons, the words, and the files that its texts name;</item>
/// <item>a run: its file, its course, the words.</item>
/// </list>
/// The rest (lines, pages, visions, mails, rules) is little and is read each time, with texts from <see cref="Texts"/>.
/// </summary>
internal sealed class CatalogueMemory
{
    // By the object and not by what is in it: that would be the whole text.
    private static readonly IEqualityComparer<Document> ByObject = ReferenceEqualityComparer.Instance;

    private Dictionary<Document, (CourseDraft Draft, IReadOnlyList<Document> Lessons)> _courses = [];
    private Dictionary<Document, RunDraft> _runs = [];
    private Reading? _last;
    private bool _sameWords;
    private bool _sameFiles;

    public ProseMemory Texts { get; } = new();

    /// <summary>Begins a reading: compares the documents with the last ones, and gives the addresses of files, the same object while none came or went.</summary>
    public ContentLinks Begin(ContentFiles files)
    {
        _sameFiles = _last is { } last && HasSameFiles(last.Files, files);
        _sameWords = _last is { } before && WordsIn(before.Files).SequenceEqual(WordsIn(files), ByObject);
        return _sameFiles ? _last!.Links : new ContentLinks(files.Documents, files.Images);
    }

    /// <summary>Gets the words and the municipalities of the last catalogue; null when one of their files changed.</summary>
    public (Known Known, IReadOnlyList<MunicipalityDraft> Municipalities)? Words =>
        _sameWords ? (_last!.Known, _last.Municipalities) : null;

    public CourseDraft? Find(Document document, IReadOnlyList<Document> lessons) =>
        _sameWords && _courses.TryGetValue(document, out var kept)
        && kept.Lessons.SequenceEqual(lessons, ByObject)
        && (_sameFiles || !NamesFiles(kept.Draft.Course))
            ? kept.Draft
            : null;

    public RunDraft? Find(Document document, Course? course) =>
        _sameWords && _runs.TryGetValue(document, out var kept) && ReferenceEquals(kept.Run.Course, course) ? kept : null;

    /// <summary>Keeps a reading that found no problem.</summary>
    public void Keep(
        Reading reading, IEnumerable<(CourseDraft Draft, IReadOnlyList<Document> Lessons)> courses, IEnumerable<(Document Document, RunDraft Draft)> runs)
    {
        _last = reading;
        _courses = courses.ToDictionary(course => course.Draft.Document, ByObject);
        _runs = runs.ToDictionary(run => run.Document, run => run.Draft, ByObject);
    }

    private static bool NamesFiles(Course course) =>
        course.Text.NamesFiles || course.Units.Any(unit => unit.Lesson?.Text.NamesFiles == true);

    private static bool HasSameFiles(ContentFiles before, ContentFiles now) =>
        before.Documents.Select(document => document.Path).SequenceEqual(now.Documents.Select(document => document.Path), StringComparer.Ordinal)
        && before.Images.SequenceEqual(now.Images, ReferenceEqualityComparer.Instance);

    private static IEnumerable<Document> WordsIn(ContentFiles files) => files.Documents.Where(document => document.Kind
        is not (DocumentKind.Course or DocumentKind.Lesson or DocumentKind.Run or DocumentKind.LearningLine or DocumentKind.Page
            or DocumentKind.Vision or DocumentKind.Mail or DocumentKind.Rules or DocumentKind.Synonyms or DocumentKind.Holidays or DocumentKind.Accessibility));

    /// <summary>The files of a reading, and what its later parts referred to.</summary>
    internal sealed record Reading(ContentFiles Files, ContentLinks Links, Known Known, IReadOnlyList<MunicipalityDraft> Municipalities);
}
