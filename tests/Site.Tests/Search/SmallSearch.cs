using System.Text.Json;
using Academy.Site.Facets;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Tests.Search;

/// <summary>A search over a handful of documents, asked with the browser's own modules.</summary>
internal static class SmallSearch
{
    public static SearchDocument Document(string name, params (SearchField Field, string Text)[] texts) => new()
    {
        Url = $"/cursussen/{name}/",
        Title = texts[0].Text,
        Summary = "",
        Facts = "",
        Texts = [.. texts.Select(text => new FieldText(text.Field, text.Text))],
        Facets = [.. CourseFacets.Names.Select(_ => Array.Empty<string>())],
        Neighbourhood = "",
    };

    /// <summary>Gives for each query the names of what is found, best first.</summary>
    public static async Task<string[][]> FindAsync(SearchDocument[] documents, params string[] queries) =>
        [.. (await AskAsync(SearchIndex.Of(documents, []), queries)).Select(answer => answer.Found)];

    public static async Task<Answer[]> AskAsync(SearchIndex index, params string[] queries)
    {
        using var folder = SearchFolder.Of(index);
        return JsonSerializer.Deserialize<Answer[]>(await Browser.RunAsync("browser/ask.mjs", [folder.Path, .. queries]), JsonSerializerOptions.Web)!;
    }

    internal sealed record Answer(string[] Found, string? Meant);
}
