using System.Text;
using Academy.Site.Catalogue;
using Academy.Site.Checks;
using Academy.Site.Content;
using Academy.Site.Output;
using Academy.Site.Pages;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Academy.Site.Tests.Pages;

/// <summary>All files of one edition, made as a build makes them.</summary>
internal sealed class MadeSite
{
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Paths => _files.Keys;

    public required IReadOnlyList<ContentProblem> Problems { get; init; }

    public static async Task<MadeSite> OfAsync(Edition edition, AcademyCatalogue? catalogue = null)
    {
        var places = new SourcePlaces([]);
        var check = new SiteCheck(edition, places, new HiddenPages([edition], places));
        var files = new List<OutputFile>();
        await foreach (var file in EditionPages.RenderAsync(catalogue ?? Sample.Catalogue(edition), edition, TestContext.Current.CancellationToken))
        {
            check.Look(file);
            files.Add(file);
        }

        var site = new MadeSite { Problems = check.Problems() };
        files.ForEach(file => site._files.Add(file.Path, file));
        return site;
    }

    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Bytes.Span);

    public IDocument Page(string url) =>
        new HtmlParser().ParseDocument(Text($"rivierstad{url}{(url.EndsWith('/') ? "index.html" : "")}"));
}
