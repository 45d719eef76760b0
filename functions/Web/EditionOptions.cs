using System.ComponentModel.DataAnnotations;

namespace Academy.Functions.Web;

/// <summary>Which editions this app serves and at which address (Academy__Editions__slug = https://…), and where the build's operations folder is.</summary>
internal sealed class EditionOptions
{
    [Required]
    public string Operations { get; set; } = "operations";

    [Required, MinLength(1)]
    public Dictionary<string, Uri> Editions { get; } = [];

    /// <exception cref="InvalidOperationException">An edition of the file that this app does not serve: the settings lack it.</exception>
    public Uri OriginOf(string edition) =>
        Editions.TryGetValue(edition, out var origin)
            ? origin
            : throw new InvalidOperationException($"the setting Academy__Editions__{edition} is missing");
}
