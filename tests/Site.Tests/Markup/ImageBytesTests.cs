using System.Text;
using Academy.Site.Markup;

namespace Academy.Site.Tests.Markup;

public sealed class ImageBytesTests
{
    [Theory]
    [InlineData("a.png", "\u0089PNG\r\n\u001a\n....")]
    [InlineData("a.jpg", "\u00ff\u00d8\u00ff\u00e0....")]
    [InlineData("a.webp", "RIFF....WEBPVP8 ")]
    [InlineData("a.avif", "....ftypavif....")]
    public void An_image_of_its_kind_fits_and_fits_no_other_name(string path, string bytes)
    {
        string[] kinds = ["a.png", "a.jpg", "a.webp", "a.avif"];
        Assert.Equal([path], kinds.Where(kind => ImageBytes.Fit(kind, Encoding.Latin1.GetBytes(bytes))));
    }

    [Theory]
    [InlineData("a.png", 1200, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0004\u00b0\0\0\0\u0009")]
    [InlineData("a.jpg", 2400, "\u00ff\u00d8\u00ff\u00e0\0\u0004ab\u00ff\u00c0\0\u0011\b\0\u0009\u0009\u0060\u0003")]
    [InlineData("a.webp", 2001, "RIFF....WEBPVP8X....\0\0\0\0\u00d0\u0007\0\u0009\0\0")]
    [InlineData("a.webp", 800, "RIFF....WEBPVP8 ....\0\0\0\u009d\u0001\u002a\u0020\u0003\u0009\0")]
    [InlineData("a.webp", 800, "RIFF....WEBPVP8L....\u002f\u001f\u0003\0\0\0\0\0\0\0")]
    [InlineData("a.avif", 3000, "....ftypavif....ispe\0\0\0\0\0\0\u0001\u0000\0\0\0\u0009....ispe\0\0\0\0\0\0\u000b\u00b8\0\0\0\u0009")]
    public void The_width_is_read_from_the_head_of_the_file(string path, int width, string bytes) =>
        Assert.Equal(width, ImageBytes.WidthOf(path, Encoding.Latin1.GetBytes(bytes)));

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.jpg")]
    [InlineData("a.webp")]
    [InlineData("a.avif")]
    public void A_file_that_breaks_off_has_no_width(string path)
    {
        foreach (var bytes in new[] { "", "\u00ff\u00d8\u00ff", "\u00ff\u00d8\u00ff\u00e0\u00ff\u00ff....", "RIFF....WEBPVP8X", "....ftypavif....ispe" })
        {
            Assert.Null(ImageBytes.WidthOf(path, Encoding.Latin1.GetBytes(bytes)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("RIFF")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")]
    public void Anything_else_fits_no_name(string bytes) => Assert.All(
        ["a.png", "a.jpg", "a.webp", "a.avif", "a.svg"], kind => Assert.False(ImageBytes.Fit(kind, Encoding.Latin1.GetBytes(bytes))));
}
