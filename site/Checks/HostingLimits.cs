using System.Globalization;
using Academy.Site.Content;
using Academy.Site.Search.Files;

namespace Academy.Site.Checks;

/// <summary>Azure Static Web Apps refuses a site that is too large; we stop a little earlier, while there is time to choose.</summary>
internal sealed class HostingLimits(string edition)
{
    // The platform takes 15,000 files, 500 MB, and 20 KB of configuration with 50 roles.
    public const int MostFiles = 14_000;
    public const long MostBytes = 400L * 1024 * 1024;
    public const int MostConfiguration = 18 * 1024;

    private const string Configuration = "/staticwebapp.config.json";

    private int _files;
    private long _bytes;
    private int _configuration;

    /// <summary>Gets whether the bytes come so near to what fits that they have to be counted: of pages that were not made, the size is known to within an eighth.</summary>
    public bool HasToCount => _bytes > MostBytes - (MostBytes / 8);

    public void Look(string path, int length)
    {
        // At most 600 files of some megabytes together: they fit between our limit and the platform's, so that a check of the
        // content, which does not make them, finds what a build finds.
        if (SearchFiles.IsTheirs(path))
        {
            return;
        }

        _files++;
        _bytes += length;
        _configuration = path == Configuration ? length : _configuration;
    }

    public void Finish(Findings findings)
    {
        Compare(findings, "ACA211", "bestanden", _files, MostFiles);
        Compare(findings, "ACA212", "bytes", _bytes, MostBytes);
        Compare(findings, "ACA213", "bytes aan instellingen (staticwebapp.config.json)", _configuration, MostConfiguration);
    }

    private void Compare(Findings findings, string code, string what, long count, long most)
    {
        if (count > most)
        {
            findings.Add(Position.StartOf(edition), code, string.Create(
                CultureInfo.InvariantCulture, $"Deze editie heeft {count} {what}; er mogen er {most} zijn. Maak haar kleiner."));
        }
    }
}
