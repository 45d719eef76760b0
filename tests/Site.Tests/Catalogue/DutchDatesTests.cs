using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Catalogue;

public sealed class DutchDatesTests
{
    [Fact]
    public void A_meeting_reads_as_people_say_it() =>
        Assert.Equal("dinsdag 9 maart 2027, 9.30 tot 13.30 uur", DutchDates.Span(At(2027, 3, 9, 9, 30), At(2027, 3, 9, 13, 30)));

    [Fact]
    public void A_meeting_over_midnight_says_both_days() =>
        Assert.Equal(
            "zaterdag 2 januari 2027 22.00 uur tot zondag 3 januari 2027 1.05 uur",
            DutchDates.Span(At(2027, 1, 2, 22, 0), At(2027, 1, 3, 1, 5)));

    [Fact]
    public void Days_and_months_are_in_lower_case()
    {
        var day = new DateOnly(2026, 11, 1);
        Assert.Equal("zondag 1 november 2026", DutchDates.LongDay(day));
        Assert.Equal("1 november 2026", DutchDates.Day(day));
        Assert.Equal("1 november", DutchDates.DayAndMonth(day));
        Assert.Equal("november 2026", DutchDates.Month(day));
    }

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute) =>
        DutchTime.At(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified))!.Value;
}
