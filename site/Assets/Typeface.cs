namespace Academy.Site.Assets;

/// <summary>A family of letters that the site carries: a small file for the weights 400 to 700, made by <c>fonts/subset.mjs</c>.</summary>
internal sealed record Typeface(string Name, string Family)
{
    /// <summary>The families to choose from, the usual one first.</summary>
    public static IReadOnlyList<Typeface> All { get; } =
        [new("noto-sans", "Noto Sans"), new("public-sans", "Public Sans"), new("figtree", "Figtree")];

    /// <summary>Gets what a style sheet says: our file, a face that takes the same room until it is there, and the system's own.</summary>
    public string Stack => $"\"{Family}\",\"{Family} Fallback\",system-ui,sans-serif";

    public static Typeface? Find(string name) => All.FirstOrDefault(face => face.Name == name);

    public byte[] Bytes() => EmbeddedFile.Bytes($"fonts/{Name}.woff2");

    /// <summary>Gives the rules for the font at its address, and for the face before it.</summary>
    public string Rules(string url) =>
        EmbeddedFile.Text($"fonts/{Name}.css").Replace("{{font}}", url, StringComparison.Ordinal);
}
