using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.People;
using Academy.Functions.Progress;

namespace Academy.Functions.Rules;

/// <summary>
/// What the rules of a person's municipality do for them now, given what they did before: rows that are new or change, and lines that
/// become followed. Pure; asked again after that it gives nothing.
/// </summary>
internal sealed class Firing
{
    private readonly Person _person;
    private readonly Operations _catalogue;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly IReadOnlyList<string> _jobRoles;
    private readonly IReadOnlyList<CourseStanding> _standings;
    private readonly DateTimeOffset _now;
    private readonly DateOnly _today;

    public Firing(Person person, Operations catalogue, DateTimeOffset now)
    {
        (_person, _catalogue, _now, _today) = (person, catalogue, now, LocalTime.DayOf(now));
        _jobRoles = person.Profile?.JobRoles ?? [];
        _rules = catalogue.RulesOf(person.Profile?.Municipality);
        _standings = CourseStanding.Of(catalogue, person.Courses);
        Lines = [.. _rules.Where(rule => rule.IsFor(_jobRoles)).Select(rule => rule.Assign).OfType<string>().Where(line => !Follows(line)).Distinct()];
    }

    /// <summary>The lines that become followed because a rule assigns them.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The rule that a row came from, when it still holds for this person.</summary>
    public Rule? HoldingOf(FiredRule fired) => _rules.FirstOrDefault(rule => rule.IsFor(_jobRoles) && fired.IsOf(rule, _catalogue));

    /// <summary>The courses that are asked today, each with its row; a row that a rule left behind is not among them.</summary>
    public IEnumerable<FiredRule> Asked() => _person.Fired.Where(fired => fired is { Kind: FiredKind.Required, State: FiredState.Open, Deadline: not null } && HoldingOf(fired) is not null && !IsDone(fired));

    /// <summary>The proposals that wait for an answer.</summary>
    public IEnumerable<FiredRule> Proposed() => _person.Fired.Where(fired => fired is { Kind: FiredKind.Proposed, State: FiredState.Open } && HoldingOf(fired) is not null && !WillFollow(fired.Subject));

    /// <summary>The row that assigns a line, as long as its rule holds.</summary>
    public FiredRule? AssignmentOf(string line) =>
        _person.Fired.FirstOrDefault(fired => fired.Kind == FiredKind.Assigned && _catalogue.FindLine(fired.Subject)?.Id == line && HoldingOf(fired) is not null);

    public IReadOnlyList<FiredRule> Rows() => [.. Withdrawn(), .. _rules.Where(rule => rule.IsFor(_jobRoles)).Select(RowOf).OfType<FiredRule>()];

    /// <summary>An assigned line stays, with why; the rest is not asked any more.</summary>
    private IEnumerable<FiredRule> Withdrawn() => _person.Fired
        .Where(fired => fired is { State: FiredState.Open, Kind: not FiredKind.Assigned } && HoldingOf(fired) is null)
        .Select(fired => fired with { State = FiredState.Withdrawn, ChangedAt = _now });

    private FiredRule? RowOf(Rule rule)
    {
        var last = _person.Fired.Where(fired => fired.Rule == rule.Id).MaxBy(fired => fired.Period);
        return last switch
        {
            null => Fire(rule, 1),
            _ when !last.IsOf(rule, _catalogue) => Fire(rule, last.Period + 1),
            { State: FiredState.Withdrawn } => FireAgain(rule, last),
            { State: FiredState.Open, Kind: FiredKind.Proposed } when WillFollow(last.Subject) => last with { State = FiredState.Followed, ChangedAt = _now },
            { State: FiredState.Open, Kind: FiredKind.Required } when IsDone(last) => last with { State = FiredState.Done, DoneOn = _today, ChangedAt = _now },
            { State: FiredState.Done, DoneOn: { } doneOn } when rule.Every is { } every && CalendarPeriod.Of(every).After(doneOn) <= _today => Fire(rule, last.Period + 1, doneOn),
            { State: FiredState.Open, Kind: FiredKind.Required, Deadline: null } => last with { Deadline = CalendarPeriod.Of(rule.Within!).After(_today), ChangedAt = _now },
            _ => null,
        };
    }

    /// <summary>What was withdrawn in the middle of a repeat goes on where it was: the units that were done again stay done again.</summary>
    private FiredRule FireAgain(Rule rule, FiredRule last)
    {
        var fired = Fire(rule, last.Period) with { ETag = last.ETag };
        return !last.Redo || fired.Kind != FiredKind.Required ? fired
            : fired with { State = FiredState.Open, DoneOn = null, Deadline = CalendarPeriod.Of(rule.Within!).After(_today), Redo = true, Again = last.Again };
    }

    /// <param name="rule">The rule that holds.</param>
    /// <param name="period">Counts from 1.</param>
    /// <param name="lastDone">When the period before this one was done; null for the first.</param>
    private FiredRule Fire(Rule rule, int period, DateOnly? lastDone = null)
    {
        var fired = new FiredRule
        {
            Rule = rule.Id,
            Period = period,
            Kind = rule.Require is not null ? FiredKind.Required : rule.Assign is not null ? FiredKind.Assigned : FiredKind.Proposed,
            Subject = rule.Require ?? rule.Assign ?? rule.Propose!,
            Because = rule.Because,
            JobRole = rule.JobRoles.FirstOrDefault(_jobRoles.Contains),
            FiredAt = _now,
            State = FiredState.Open,
            ChangedAt = _now,
        };
        return fired.Kind switch
        {
            FiredKind.Required => Require(rule, fired, lastDone),
            FiredKind.Proposed when WillFollow(fired.Subject) => fired with { State = FiredState.Followed },
            _ => fired,
        };
    }

    /// <summary>
    /// Who completed the course less than a repeat ago is not asked it: their turn comes when that is over. A repeat counts from the
    /// period before it: a unit that was done once more in between completes nothing.
    /// </summary>
    private FiredRule Require(Rule rule, FiredRule fired, DateOnly? lastDone)
    {
        var standing = StandingOf(fired.Subject);
        DateOnly? doneOn = standing is not { IsComplete: true } ? null : lastDone ?? LocalTime.DayOf(standing.At);
        return doneOn is { } day && (rule.Every is not { } every || CalendarPeriod.Of(every).After(day) > _today)
            ? fired with { State = FiredState.Done, DoneOn = day }
            : fired with { Deadline = CalendarPeriod.Of(rule.Within!).After(_today), Redo = doneOn is not null };
    }

    private bool IsDone(FiredRule fired) => !fired.Redo && StandingOf(fired.Subject) is { IsComplete: true };

    private CourseStanding? StandingOf(string course) => _catalogue.FindCourse(course) is { } found ? _standings.FirstOrDefault(standing => standing.Course.Id == found.Id) : null;

    /// <summary>A line that another rule assigns at this moment is not proposed beside that.</summary>
    private bool WillFollow(string line) => Follows(line) || Lines.Any(assigned => _catalogue.FindLine(assigned)?.Id == _catalogue.FindLine(line)?.Id);

    private bool Follows(string line) => _person.Lines.Any(followed => _catalogue.FindLine(followed.Line)?.Id == _catalogue.FindLine(line)?.Id);
}
