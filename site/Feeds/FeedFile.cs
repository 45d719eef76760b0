using Academy.Site.Output;

namespace Academy.Site.Feeds;

/// <summary>A file for programs, before it is made.</summary>
/// <param name="Path">The path inside the output.</param>
/// <param name="Kind">What it has in common with others: a thing takes about as many bytes in each file of a kind.</param>
/// <param name="Things">How many courses, runs or meetings it tells.</param>
/// <param name="Make">Makes its bytes.</param>
internal sealed record FeedFile(string Path, string Kind, int Things, Func<byte[]> Make)
{
    public OutputFile Made() => new(Path, Make());
}
