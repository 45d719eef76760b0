using System.Globalization;
using Academy.Functions.Due;

namespace Academy.Functions.Tests.Due;

public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2027-03-09T14:00:00Z", "P1D", "2027-03-10T14:00:00Z")]
    [InlineData("2027-03-27T14:00:00Z", "P1D", "2027-03-28T13:00:00Z")] // summer time begins: 15.00 stays 15.00
    [InlineData("2027-10-30T13:00:00Z", "P1D", "2027-10-31T14:00:00Z")] // and ends
    [InlineData("2027-03-09T14:00:00Z", "P6W", "2027-04-20T13:00:00Z")]
    [InlineData("2027-08-31T13:00:00Z", "P6M", "2028-02-29T14:00:00Z")] // a leap day stands in for 31 February
    [InlineData("2027-01-01T09:00:00Z", "P1Y", "2028-01-01T09:00:00Z")]
    [InlineData("2027-03-27T01:30:00Z", "P1D", "2027-03-28T01:30:00Z")] // 2.30 does not exist that night: 3.30 does
    [InlineData("2027-03-09T14:00:00Z", "PT45M", "2027-03-09T14:45:00Z")]
    public void A_period_keeps_the_time_on_the_clock(string from, string period, string expected) =>
        Assert.Equal(Parse(expected), LocalTime.Add(Parse(from), period).ToUniversalTime());

    private static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
