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
    [InlineData("")]
    [InlineData("RIFF")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")]
    public void Anything_else_fits_no_name(string bytes) => Assert.All(
        ["a.png", "a.jpg", "a.webp", "a.avif", "a.svg"], kind => Assert.False(ImageBytes.Fit(kind, Encoding.Latin1.GetBytes(bytes))));
}
