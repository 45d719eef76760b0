using System.Text;
using Academy.Site.Checks;
using Academy.Site.Content;
using Academy.Site.Output;
using Academy.Site.Tests.Pages;

namespace Academy.Site.Tests.Checks;

/// <summary>A site of hand-written files, to plant one fault in at a time.</summary>
internal static class CheckedSite
{
    public static string Page(string body, string title = "Voorbeeld") =>
        $"<!DOCTYPE html><html lang=\"nl\"><head><title>{title}</title></head><body>{body}</body></html>";

    public static IReadOnlyList<ContentProblem> ProblemsIn(params (string Path, string Text)[] files)
    {
        var edition = Sample.Edition([Sample.Course()], []);
        var places = new SourcePlaces([]);
        var check = new SiteCheck(edition, places, new HiddenPages([edition], places));
        foreach (var (path, text) in files)
        {
            check.Look(new OutputFile($"rivierstad{path}", Encoding.UTF8.GetBytes(text)));
        }

        return check.Problems();
    }

    public static IReadOnlyList<ContentProblem> ProblemsInBody(string body) => ProblemsIn(("/index.html", Page(body)));

    public static void HasOnly(string code, IReadOnlyList<ContentProblem> problems) =>
        Assert.Equal(code, Assert.Single(problems).Code);
}
