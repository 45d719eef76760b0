using Academy.Site.Content;
using Academy.Site.Markup;

namespace Academy.Site.Tests.Markup;

/// <summary>Writes a piece of Markdown as if it stood in <c>courses/eigen/index.md</c>, beside a few other files.</summary>
internal static class Written
{
    public static Prose Prose(string markdown, ProblemList problems) => Writer(problems).Write(Document(markdown));

    public static (string Html, string Text) Mail(string markdown, ProblemList problems) =>
        Writer(problems).WriteMail(Document(markdown));

    private static ProseWriter Writer(ProblemList problems) => new(
        new ContentLinks(
            [
                Page("courses/eigen/index.md", DocumentKind.Course, "eigen"),
                Page("courses/ander/index.md", DocumentKind.Course, "ander"),
                Page("courses/ander/units/les.md", DocumentKind.Lesson, "ander", "les"),
                Page("learning-lines/taal.md", DocumentKind.LearningLine, "taal"),
                Page("pages/over.md", DocumentKind.Page, "over"),
                Page("mails/enrolled.md", DocumentKind.Mail, "enrolled"),
            ],
            [new SourceFile("courses/eigen/foto.png", new byte[] { 1 })]),
        problems);

    private static Document Document(string markdown) =>
        Page("courses/eigen/index.md", DocumentKind.Course, "eigen") with { Body = new Body(markdown, 1) };

    private static Document Page(string path, DocumentKind kind, params string[] names) =>
        new(path, kind, null, null) { Municipality = null, Names = names };
}
