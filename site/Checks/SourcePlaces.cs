using Academy.Site.Content;

namespace Academy.Site.Checks;

/// <summary>Finds values back in the content by file and key, so that a problem of a page is reported where it was written.</summary>
internal sealed class SourcePlaces(IEnumerable<Document> documents)
{
    private readonly Dictionary<string, YamlNode?> _heads =
        documents.ToDictionary(document => document.Path, document => document.Head, StringComparer.Ordinal);

    /// <summary>Gives the place of a key's value in a file; its start when it is not there.</summary>
    public Position Of(string file, string key) =>
        ValueOf(_heads.GetValueOrDefault(file), key)?.At ?? Position.StartOf(file);

    /// <summary>Gives the place of a key's value in the item of a list that has this id.</summary>
    public Position Of(string file, string id, string key)
    {
        var items = (_heads.GetValueOrDefault(file) as YamlList)?.Items ?? [];
        var item = items.FirstOrDefault(item => ValueOf(item, "id") is YamlText text && text.Text == id);
        return ValueOf(item, key)?.At ?? Position.StartOf(file);
    }

    /// <summary>Gives the place of a value inside the map of a key.</summary>
    public Position Inside(string file, string map, string key) =>
        ValueOf(ValueOf(_heads.GetValueOrDefault(file), map), key)?.At ?? Of(file, map);

    private static YamlNode? ValueOf(YamlNode? node, string key) =>
        (node as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;
}
