using Academy.Site.Assets;

namespace Academy.Site.Catalogue;

/// <summary>A drawing of an edition, as a file beside the pages; its size is in the units of its viewBox.</summary>
public sealed record Drawing
{
    internal Drawing(Asset file, int width, int height)
    {
        File = file;
        Width = width;
        Height = height;
    }

    public string Url => File.Url;

    public int Width { get; }

    public int Height { get; }

    internal Asset File { get; }

    /// <summary>Gives the width that belongs to a height.</summary>
    public int WidthAt(int height) => (int)Math.Round((double)height * Width / Height);
}
