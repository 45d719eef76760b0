using Academy.Functions.Enrolments;

namespace Academy.Functions.Agendas;

/// <summary>
/// What a mail changes in its reader's agenda: the meetings it asks in and those it takes out. Edition is the one that the
/// reader signed up at, because an organiser that changes is not believed by calendars. Meetings that are over by then stay in the
/// agenda as they were.
/// </summary>
internal sealed record AgendaChange(int Sequence, string Edition, IReadOnlyList<Slot> Asked, IReadOnlyList<Slot> Withdrawn)
{
    /// <summary>Null when the agenda stays as it was.</summary>
    public static AgendaChange? Between(Enrolment? before, Enrolment after, DateTimeOffset at)
    {
        if (after.Agenda is not { } told || ReferenceEquals(before?.Agenda, told))
        {
            return null;
        }

        var kept = told.Slots.Select(slot => slot.Number).ToHashSet();
        var gone = (before?.Agenda?.Slots ?? []).Where(slot => !kept.Contains(slot.Number));
        return new AgendaChange(told.Sequence, after.Edition, [.. told.Slots.Where(slot => slot.End > at)], [.. gone.Where(slot => slot.End > at)]);
    }

    /// <summary>A later mail tells the same agenda something newer.</summary>
    public bool IsOvertakenBy(Agenda? agenda) => agenda?.Sequence > Sequence;
}
