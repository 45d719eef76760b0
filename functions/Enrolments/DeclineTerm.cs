using Academy.Functions.Mail;

namespace Academy.Functions.Enrolments;

/// <summary>
/// Who moves up did not choose this moment, so they have two days to decline: the seat goes to the next in line at once.
/// A seat that comes free less than two hours before the start would reach nobody in time, so the term ends there.
/// </summary>
internal static partial class DeclineTerm
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(48);
    private static readonly TimeSpan BeforeTheStart = TimeSpan.FromHours(2);

    /// <summary>The last moment, at most 48 hours away and two hours before the start; null when that has passed.</summary>
    public static DateTimeOffset? Of(DateTimeOffset starts, DateTimeOffset promoted)
    {
        var until = starts - BeforeTheStart < promoted + Usual ? starts - BeforeTheStart : promoted + Usual;
        LeaveTermUnguarded(ref until);
        return until > promoted ? until : null;
    }

    /// <summary>The development build can leave no time to decline, to show that a test notices.</summary>
    static partial void LeaveTermUnguarded(ref DateTimeOffset until);

    /// <summary>
    /// What comes after "tot" in a sentence: the moment, and that it is sooner than usual when it is. A term that passed while the
    /// mail waited is not named any more: the seat can still be given back, like any other.
    /// </summary>
    public static string InWords(DateTimeOffset promoted, DateTimeOffset? until, DateTimeOffset now) => until switch
    {
        { } passed when passed <= now => "het begin van de cursus",
        null => "het begin. De cursus begint binnen twee uur",
        { } moment when moment < promoted + Usual => $"{DutchDates.Moment(moment)}. Dat is korter dan de gewone twee dagen, omdat de cursus bijna begint",
        { } moment => DutchDates.Moment(moment),
    };
}
