using System.Globalization;
using Academy.Functions.Catalogue;

namespace Academy.Functions.Agendas;

/// <summary>
/// When one meeting is, as a reader's agenda was told. Number counts the meetings of a run from 1; it is the end of the UID.
/// </summary>
internal sealed record Slot(int Number, DateTimeOffset Start, DateTimeOffset End)
{
    private const string Moment = "yyyyMMdd'T'HHmmss'Z'";

    public static IReadOnlyList<Slot> Of(CourseRun run) => [.. run.Meetings.Select((meeting, index) => new Slot(index + 1, meeting.Start, meeting.End))];

    /// <summary>1=20270309T103000Z/20270309T123000Z, with spaces between: 35 characters a meeting, in UTC.</summary>
    public static string Write(IEnumerable<Slot> slots) => string.Join(' ', slots.Select(slot => $"{slot.Number}={Utc(slot.Start)}/{Utc(slot.End)}"));

    /// <exception cref="FormatException">The text was not written by <see cref="Write"/>.</exception>
    public static IReadOnlyList<Slot> Read(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(One)];

    public static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);

    private static Slot One(string text) => text.Split('=', '/') is [var number, var start, var end]
        ? new Slot(int.Parse(number, CultureInfo.InvariantCulture), Parse(start), Parse(end))
        : throw new FormatException("not a meeting of an agenda");

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.ParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
