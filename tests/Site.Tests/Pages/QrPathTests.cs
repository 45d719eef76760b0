using Academy.Site.Pages;

namespace Academy.Site.Tests.Pages;

/// <summary>The picture is read back by a reader of our own: a camera would see the same modules.</summary>
public sealed class QrPathTests
{
    [Theory]
    [InlineData("https://a.example/")]
    [InlineData("https://academie.rivierstad.example/cursussen/heldere-brieven/")]
    [InlineData("https://academie.havenmonde.example/cursussen/een-cursus-met-een-heel-lange-naam-die-toch-past/")]
    public void A_camera_reads_the_address(string address) =>
        Assert.Equal(address, QrReader.Read(QrPath.Of(address)));

    [Fact]
    public void Another_address_is_another_picture() =>
        Assert.NotEqual(QrPath.Of("https://a.example/1/").Data, QrPath.Of("https://a.example/2/").Data);

    [Fact]
    public void The_picture_of_a_course_stays_small() =>
        Assert.InRange(QrPath.Of("https://academie.rivierstad.example/cursussen/heldere-brieven/").Data.Length, 1, 2600);
}
