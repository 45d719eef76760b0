using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;
using Academy.Site.Markup;

namespace Academy.Site.Catalogue;

/// <summary>Stage two: documents become the catalogue, in the order in which they refer to each other.</summary>
internal sealed class CatalogueBuilder
{
    private readonly ContentFiles _files;
    private readonly ILookup<DocumentKind, Document> _documents;
    private readonly ILookup<(string?, string), Document> _lessons;
    private readonly ContentLinks _links;
    private readonly Known _known;
    private readonly ProblemList _problems;
    private readonly CatalogueMemory? _memory;

    private CatalogueBuilder(ContentFiles files, ProblemList problems, CatalogueMemory? memory)
    {
        _files = files;
        _documents = files.Documents.ToLookup(document => document.Kind);
        _lessons = _documents[DocumentKind.Lesson].ToLookup(FolderOf);
        _problems = problems;
        _memory = memory;
        _links = memory?.Begin(files) ?? new ContentLinks(files.Documents, files.Images);
        var prose = new ProseWriter(_links, problems, memory?.Texts);
        _known = memory?.Words?.Known.For(prose, problems) ?? new Known(prose, problems);
    }

    /// <summary>Gives the catalogue; it is fit for use only when no problem was added. With a memory only what changed is read again.</summary>
    public static AcademyCatalogue Build(ContentFiles files, DateOnly at, ProblemList problems, CatalogueMemory? memory = null) =>
        new CatalogueBuilder(files, problems, memory).Build(at);

    private AcademyCatalogue Build(DateOnly at)
    {
        var municipalities = _memory?.Words?.Municipalities ?? ReadWords();
        var courses = ReadCourses();
        var lines = ReadLines();
        var runDrafts = Map(DocumentKind.Run, ReadRun);
        var runs = RunRules.Check(runDrafts.OfType<RunDraft>(), _problems);
        var visions = Map(DocumentKind.Vision, document => PageReader.ReadVision(document, _known));
        var pages = Map(DocumentKind.Page, document => (document.Municipality, Page: PageReader.ReadPage(document, _known)));
        var mails = Map(DocumentKind.Mail, document => MailReader.Read(document, _known));
        var rules = Map(DocumentKind.Rules, document => RuleReader.Read(document, _known));
        RequiredFiles.Check(_documents, _problems);
        var editions = new EditionBuilder(_known, at)
        {
            Lines = lines,
            Runs = runs,
            Visions = visions,
            Pages = pages,
        };
        var catalogue = new AcademyCatalogue
        {
            Editions = [.. municipalities.OrderBy(draft => draft.Municipality.Slug, StringComparer.Ordinal).Select(editions.Build)],
            Courses = [.. courses.Select(draft => draft.Course).OrderBy(course => course.Id, StringComparer.Ordinal)],
            Runs = runs,
            Lines = [.. lines.Select(draft => draft.Line).OrderBy(line => line.Id, StringComparer.Ordinal)],
            Themes = _known.Themes.All,
            Purposes = _known.Purposes.All,
            JobRoles = _known.JobRoles.All,
            Competences = _known.Competences.All,
            Providers = _known.Providers.All,
            Places = _known.Places.All,
            Questionnaires = [.. _known.Questionnaires.All.OrderBy(questionnaire => questionnaire.Id, StringComparer.Ordinal)],
            Quizzes = [.. _known.Quizzes.All.OrderBy(quiz => quiz.Id, StringComparer.Ordinal)],
            Mails = [.. mails.OfType<MailText>().OrderBy(mail => mail.Kind, StringComparer.Ordinal)],
            Rules = [.. rules.SelectMany(list => list).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Synonyms = [.. Map(DocumentKind.Synonyms, document => SynonymReader.Read(document, _known)).SelectMany(groups => groups)],
            Holidays = [.. Map(DocumentKind.Holidays, document => HolidayReader.Read(document, _known)).SelectMany(days => days)],
            Accessibility = Map(DocumentKind.Accessibility, document => AccessibilityReader.Read(document, _known)).FirstOrDefault(),
        };
        if (_problems.IsEmpty)
        {
            _memory?.Keep(
                new(_files, _links, _known, municipalities),
                courses.Select(draft => (draft, LessonsOf(draft.Document))),
                _documents[DocumentKind.Run].Zip(runDrafts.OfType<RunDraft>()));
        }

        return catalogue;
    }

    private MunicipalityDraft[] ReadWords()
    {
        ReadAll(DocumentKind.Themes, WordListReader.ReadThemes);
        ReadAll(DocumentKind.Purposes, WordListReader.ReadPurposes);
        ReadAll(DocumentKind.JobRoles, WordListReader.ReadJobRoles);
        ReadAll(DocumentKind.Competences, WordListReader.ReadCompetences);
        ReadAll(DocumentKind.Provider, ProviderReader.Read);
        ReadAll(DocumentKind.Place, PlaceReader.Read);
        ReadAll(DocumentKind.Questionnaire, QuestionnaireReader.Read);
        ReadAll(DocumentKind.Quiz, QuizReader.Read);
        var municipalities = Map(
            DocumentKind.Municipality,
            document => MunicipalityReader.Read(document, EditionLook.Of(document.Municipality!, _documents), _problems));
        MunicipalityRules.Check(municipalities, _known);
        return municipalities;
    }

    private CourseDraft[] ReadCourses()
    {
        var courses = Map(DocumentKind.Course, ReadCourse);
        CourseRules.Check(courses, _known);
        var folders = courses.Select(course => FolderOf(course.Document)).ToHashSet();
        foreach (var lesson in _documents[DocumentKind.Lesson].Where(lesson => !folders.Contains(FolderOf(lesson))))
        {
            _problems.Add(Problem.LessonWithoutCourse(lesson.Start));
        }

        return courses;
    }

    private CourseDraft ReadCourse(Document document) =>
        _memory?.Find(document, LessonsOf(document)) ?? CourseReader.Read(document, LessonsOf(document), _known);

    private RunDraft? ReadRun(Document document) =>
        _memory?.Find(document, _known.Courses.GetNowOrFormer(document.Names[0])) ?? RunReader.Read(document, _known);

    private IReadOnlyList<Document> LessonsOf(Document course) => [.. _lessons[FolderOf(course)]];

    private LineDraft[] ReadLines()
    {
        var lines = Map(DocumentKind.LearningLine, document => LineReader.Read(document, _known));
        LineRules.Check(lines, _known);
        return lines;
    }

    private void ReadAll(DocumentKind kind, Action<Document, Known> read)
    {
        foreach (var document in _documents[kind])
        {
            read(document, _known);
        }
    }

    /// <summary>Reads the documents of a kind side by side: they refer to earlier kinds only, and put nothing on a shelf.</summary>
    private T[] Map<T>(DocumentKind kind, Func<Document, T> read)
    {
        var documents = _documents[kind].ToArray();
        var results = new T[documents.Length];
        Parallel.For(0, documents.Length, index => results[index] = read(documents[index]));
        return results;
    }

    /// <summary>Gives the folder of a course, for its own file and for its lessons: whose it is, and its name.</summary>
    private static (string? Municipality, string Name) FolderOf(Document document) => (document.Municipality, document.Names[0]);
}
