using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Evaluations;
using Academy.Functions.Mail;
using Academy.Functions.People;

namespace Academy.Functions.Rules;

/// <summary>
/// One mail about a course that is asked: so long before the last day, or the day after it. The last day is part of it, so a period
/// that begins anew is reminded of anew.
/// </summary>
internal sealed record Reminder(string Rule, int Period, DateOnly Deadline, string Before)
{
    public const string Passed = "passed";

    private const string Day = "yyyyMMdd";

    /// <summary>People read it at work; spread over an hour, so that a whole organisation does not come in one minute.</summary>
    private static readonly TimeOnly Hour = new(9, 0);

    public string About => string.Create(CultureInfo.InvariantCulture, $"{Rule}.{Period:000}.{Deadline.ToString(Day, CultureInfo.InvariantCulture)}.{Before}");

    public string Kind => Before == Passed ? MailKinds.DeadlinePassed : MailKinds.DeadlineNear;

    private DateOnly On => Before == Passed ? Deadline.AddDays(1) : CalendarPeriod.Of(Before).Before(Deadline);

    public static Reminder Parse(string about)
    {
        var parts = about.Split('.');
        return new Reminder(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), DateOnly.ParseExact(parts[2], Day, CultureInfo.InvariantCulture), parts[3]);
    }

    /// <summary>What has to be planned for a course that is asked from now on: nothing that lies in the past.</summary>
    public static IReadOnlyList<DueItem> PlanOf(FiredRule fired, Rule rule, string person, DateTimeOffset now) =>
    [
        .. from before in rule.Remind.Append(Passed)
           let reminder = new Reminder(fired.Rule, fired.Period, fired.Deadline!.Value, before)
           let at = reminder.AtFor(person)
           where at > now
           select new DueItem(DueKind.Remind, at, fired.Subject, reminder.About, person),
    ];

    public MailKey KeyOf(string course, string person) => MailKey.Of(SelfPaced.KeyOf(course, person), Kind, person, About);

    /// <summary>The number of a person is random, so its first digits spread people evenly.</summary>
    public DateTimeOffset AtFor(string person) =>
        LocalTime.At(On, Hour).AddMinutes(int.TryParse(person.AsSpan(0, Math.Min(2, person.Length)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var some) ? some % 60 : 0);

    /// <summary>Why it need not be sent, as things stand now; null when it has to.</summary>
    public string? WhyNot(Person person, Operations catalogue, DateTimeOffset now)
    {
        var firing = new Firing(person, catalogue, now);
        var fired = person.Fired.FirstOrDefault(row => row.Rule == Rule && row.Period == Period);
        return fired switch
        {
            null => "no-longer-asked",
            { State: FiredState.Done } => "completed",
            _ when fired.Deadline != Deadline => "overtaken",
            _ when firing.HoldingOf(fired) is not { } rule => "no-longer-asked",
            _ when !firing.Asked().Contains(fired) => "completed",
            _ when Before != Passed && !firing.HoldingOf(fired)!.Remind.Contains(Before) => "no-longer-asked",
            _ when IsOvertaken(firing.HoldingOf(fired)!, person, now) => "overtaken",
            _ => null,
        };
    }

    /// <summary>It waited so long that the next one is due: one mail says enough.</summary>
    private bool IsOvertaken(Rule rule, Person person, DateTimeOffset now) =>
        Before != Passed && rule.Remind.Append(Passed).Select(before => this with { Before = before }).Any(other => other.On > On && other.AtFor("") <= now);
}
