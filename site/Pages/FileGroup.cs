using Academy.Site.Output;

namespace Academy.Site.Pages;

/// <summary>
/// Files of an edition that are made together. A build makes every group; a preview makes one when an address that it answers
/// is asked for, and stops at the file that was meant.
/// </summary>
/// <param name="Answers">Tells by a path of the site, such as <c>/agenda.ics</c>, whether the file may be in this group.</param>
/// <param name="Make">Makes the files, each when it is its turn.</param>
internal sealed record FileGroup(Predicate<string> Answers, Func<IEnumerable<OutputFile>> Make)
{
    /// <summary>Gives a group of one file.</summary>
    public static FileGroup Of(string slug, string url, Func<byte[]> make) =>
        new(path => path == url, () => [new OutputFile(slug + url, make())]);
}
