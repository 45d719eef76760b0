namespace Academy.Site.Tests.Catalogue;

public sealed class SampleContentTests
{
    [Fact]
    public void The_sample_is_right_so_that_every_planted_mistake_is_the_only_one() =>
        Assert.Empty(new ContentInMemory().Build().Problems);
}
