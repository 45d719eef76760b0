using System.Security.Cryptography;
using System.Text;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Facets;
using Academy.Site.Operations;
using Academy.Site.Output;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>
/// What a browser reads to search an edition: a small manifest that it asks for again each time, and files whose folder has the
/// fingerprint of them all, so that they may be kept for ever. <c>docs/search.md</c> describes the format.
/// </summary>
internal static class SearchFiles
{
    public const string ManifestUrl = "/zoeken/manifest.json";

    private const int Format = 1;

    public static bool IsTheirs(string path) =>
        path == ManifestUrl || path.StartsWith("/assets/search-", StringComparison.Ordinal);

    public static IEnumerable<OutputFile> Of(AcademyCatalogue catalogue, Edition edition) => Of(SearchIndex.Of(catalogue, edition), edition.Slug);

    public static IEnumerable<OutputFile> Of(SearchIndex index, string edition)
    {
        var terms = new TermShards(index);
        var vocabulary = new VocabularyShards(index.Vocabulary);
        TextFile[] files =
        [
            .. terms.Files, .. DisplayShards.Of(index.Documents), .. FacetFiles.Of(index.Documents), RunFile.Of(index.Documents), .. vocabulary.Files, .. PairShards.Of(index.Pairs),
        ];
        var outputs = files.Select(file => (file.Name, Bytes: Encoding.UTF8.GetBytes(file.Text))).ToArray();
        var folder = $"/assets/search-{FingerprintOf(outputs)}/";
        foreach (var (name, bytes) in outputs)
        {
            yield return new OutputFile($"{edition}{folder}{name}", bytes);
        }

        yield return new OutputFile(edition + ManifestUrl, ManifestOf(index, terms, vocabulary, folder));
    }

    private static byte[] ManifestOf(SearchIndex index, TermShards terms, VocabularyShards vocabulary, string folder) => JsonFile.Of(json =>
    {
        json.WriteNumber("format", Format);
        json.WriteString("folder", folder);
        json.WriteNumber("documents", index.Documents.Count);
        json.WriteNumber("inDisplay", DisplayShards.SizeFor(index.Documents.Count));
        json.WriteNumber("levels", FieldWeights.Levels);
        json.WriteNumber("pairs", index.Pairs.Buckets);
        json.WriteNumber("inPairs", PairShards.SizeFor(index.Pairs.Buckets));
        json.WriteString("facets", string.Join(' ', CourseFacets.Names));
        json.WriteString("terms", string.Join(' ', terms.Firsts));
        json.WriteString("starts", string.Join(' ', vocabulary.Starts));
        json.WriteString("ends", string.Join(' ', vocabulary.Ends));
    });

    private static string FingerprintOf((string Name, byte[] Bytes)[] files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Fingerprint.Of(hash.GetHashAndReset());
    }
}
