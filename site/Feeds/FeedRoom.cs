using Academy.Site.Output;

namespace Academy.Site.Feeds;

/// <summary>
/// The files for programs as a check reckons with them. No check looks into one: the first of each kind is made, and of the others
/// there is room for as many things as they tell.
/// </summary>
internal static class FeedRoom
{
    // What stands around the things of a file: of a calendar the names, the clock and its rules.
    private const int Around = 2 * 1024;

    public static IEnumerable<OutputFile> Of(IEnumerable<FeedFile> files)
    {
        Dictionary<string, int> bytesOfThing = new(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (bytesOfThing.TryGetValue(file.Kind, out var bytes))
            {
                yield return new OutputFile(file.Path, new byte[Around + (bytes * file.Things)]);
                continue;
            }

            var made = file.Made();
            bytesOfThing.Add(file.Kind, made.Bytes.Length / Math.Max(1, file.Things));
            yield return made;
        }
    }
}
