using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A run in words, true on the day of the build.</summary>
public sealed class RunView(CourseRun run, DateOnly at)
{
    public CourseRun Run { get; } = run;

    public RunState State { get; } =
        run.Cancelled is not null ? RunState.Cancelled
        : DutchDates.DateOf(run.End) < at ? RunState.Past
        : DutchDates.DateOf(run.Start) < at ? RunState.Begun
        : run.EnrolUntil < at ? RunState.Closed
        : RunState.Open;

    /// <summary>Gets whether it still means something to who is choosing: not over, and not called off long ago.</summary>
    public bool Coming => State is not RunState.Past && DutchDates.DateOf(Run.End) >= at;

    /// <summary>Gets "9 maart", and the year where it is another one than that of the build.</summary>
    public string ShortDay => DutchDates.DateOf(Run.Start) is var day && day.Year == at.Year
        ? DutchDates.DayAndMonth(day)
        : DutchDates.Day(day);

    /// <summary>Gets "dinsdag 9 maart 2027, 9.30 tot 13.30 uur", of which the time never breaks over two lines.</summary>
    public string When => Unbroken(Run.Meetings[0]);

    /// <summary>Gets "Rivierstad", or "online".</summary>
    public string Where => Run.Meetings[0].Place is { Online: false } place ? place.City : "online";

    public string Seats => Run.Seats == 1 ? "1 plek" : string.Create(CultureInfo.InvariantCulture, $"{Run.Seats} plekken");

    public string EnrolUntil => $"Inschrijven kan tot en met {DutchDates.LongDay(Run.EnrolUntil)}.";

    public string? ForWhom => Run.OpenTo == OpenTo.Own ? $"Alleen voor medewerkers van {Run.Organiser.Name}" : null;

    public string StateInWords => State switch
    {
        RunState.Cancelled => $"Gaat niet door. {Run.Cancelled!.Reason}",
        RunState.Closed => "Inschrijven kan niet meer.",
        RunState.Begun => "Is al begonnen.",
        RunState.Past => "Is geweest.",
        _ => EnrolUntil,
    };

    /// <summary>Gives the place, unless it is the one the reader is at, and how many meetings when there are more.</summary>
    public IReadOnlyList<string> Facts(Place? here)
    {
        var place = Run.Meetings[0].Place;
        List<string> facts = place.Slug == here?.Slug ? [] : [place.Online ? place.Name : $"{place.Name}, {place.City}"];
        if (Run.Meetings.Count > 1)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"{Run.Meetings.Count}\u00a0bijeenkomsten"));
        }

        return facts;
    }

    public static string Unbroken(Meeting meeting)
    {
        const char noBreak = '\u00a0';
        var when = meeting.When;
        var time = when.IndexOf(", ", StringComparison.Ordinal) + 2;
        return time < 2 ? when : string.Concat(when.AsSpan(0, time), when[time..].Replace(' ', noBreak));
    }
}
