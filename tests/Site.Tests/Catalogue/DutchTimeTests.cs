using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Catalogue;

public sealed class DutchTimeTests
{
    [Theory]
    [InlineData("2027-03-09T09:30", "2027-03-09T09:30:00+01:00")]
    [InlineData("2027-07-09T09:30", "2027-07-09T09:30:00+02:00")]
    [InlineData("2027-03-28T01:59", "2027-03-28T01:59:00+01:00")]
    [InlineData("2027-03-28T03:00", "2027-03-28T03:00:00+02:00")]
    [InlineData("2027-10-31T02:30", "2027-10-31T02:30:00+02:00")]
    [InlineData("2027-10-31T03:00", "2027-10-31T03:00:00+01:00")]
    public void A_time_on_the_clock_gets_the_offset_of_that_night(string local, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, null), DutchTime.At(DateTime.Parse(local, null)));

    [Fact]
    public void A_time_that_the_clock_skips_is_no_moment() =>
        Assert.Null(DutchTime.At(new DateTime(2027, 3, 28, 2, 30, 0, DateTimeKind.Unspecified)));

    [Theory]
    [InlineData("2027-03-28", "2027-03-28T00:00:00+01:00")]
    [InlineData("2027-03-29", "2027-03-29T00:00:00+02:00")]
    public void A_day_begins_at_Dutch_midnight(string day, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, null), DutchTime.StartOf(DateOnly.Parse(day, null)));

    [Fact]
    public void Just_before_midnight_in_London_it_is_tomorrow_in_Amsterdam() =>
        Assert.Equal(new DateOnly(2027, 3, 2), DutchTime.DateAt(new DateTimeOffset(2027, 3, 1, 23, 30, 0, TimeSpan.Zero)));
}
