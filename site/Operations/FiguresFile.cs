using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Output;

namespace Academy.Site.Operations;

/// <summary>Reads <c>figures.json</c>, what the functions publish about use: <c>{ format, editions: { slug: { courses: [ { id, people } ] } } }</c>.</summary>
internal static class FiguresFile
{
    private const int Format = 1;
    private const int LargestFile = 8 * 1024 * 1024;
    private const int MostPeople = 10_000_000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>
    /// Gives the figures in a file. Without a path it looks beside the content folder, where no file means no figures.
    /// </summary>
    /// <exception cref="RefusedException">The named file is not there, or a file is not what it should be.</exception>
    public static Figures Read(string? path, string content)
    {
        var file = path ?? Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(content))) ?? "", "figures.json");
        if (!File.Exists(file))
        {
            return path is null
                ? Figures.None
                : throw new RefusedException($"Het bestand {path} is er niet. Wijs met --figures het bestand met de cijfers aan.");
        }

        if (new FileInfo(file).Length > LargestFile)
        {
            throw Refused(file, "het is groter dan 8 MB");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file), Strict);
            return Read(json.RootElement, file);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // A value of another kind than we ask for is as wrong as a comma that is missing.
            throw Refused(file, "dit is geen JSON in de vorm die de functies schrijven");
        }
    }

    private static Figures Read(JsonElement root, string file)
    {
        if (Number(root, "format") != Format)
        {
            throw Refused(file, "'format' is niet 1");
        }

        return new Figures(Member(root, "editions").EnumerateObject().ToDictionary(
            edition => edition.Name, edition => (IReadOnlyList<CourseFigure>)CoursesOf(edition.Value, file), StringComparer.Ordinal));
    }

    private static List<CourseFigure> CoursesOf(JsonElement edition, string file)
    {
        List<CourseFigure> figures = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var course in Member(edition, "courses").EnumerateArray())
        {
            var figure = new CourseFigure(Member(course, "id").GetString() ?? throw new FormatException(), Number(course, "people"));
            if (figure.People is < 0 or > MostPeople)
            {
                throw Refused(file, $"'people' van '{figure.Course}' is geen getal van 0 tot en met {MostPeople}");
            }

            if (!seen.Add(figure.Course))
            {
                throw Refused(file, $"'{figure.Course}' staat er twee keer in");
            }

            // What is too small to show is not kept, so that nothing further on can show it.
            if (figure.People >= Figures.Fewest)
            {
                figures.Add(figure);
            }
        }

        return figures;
    }

    private static int Number(JsonElement element, string name) =>
        Member(element, name).TryGetInt32(out var number) ? number : throw new FormatException();

    private static JsonElement Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) ? member : throw new FormatException();

    private static RefusedException Refused(string file, string why) =>
        new($"De cijfers in {file} zijn niet te gebruiken: {why}. Haal het bestand opnieuw op, of haal het weg.");
}
