namespace Academy.Site.Pages;

/// <summary>The way back from paper to a page: its address in words, and as a picture that a telephone reads.</summary>
public sealed class PaperAddress(string domain, string url)
{
    /// <summary>Gets "academie.rivierstad.example/cursussen/heldere-brieven/".</summary>
    public string Words { get; } = domain + url;

    /// <summary>Gets what the picture says.</summary>
    public string Whole { get; } = $"https://{domain}{url}";
}
