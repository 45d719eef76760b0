using Academy.Functions.Catalogue;

namespace Academy.Functions.Agendas;

/// <summary>
/// What the agenda of one reader holds of one run, as far as we told it. It is kept on the enrolment's row and changes in the
/// transaction that owes the mail, so that Sequence (SEQUENCE of RFC 5545, 3.8.7.4) only rises for the UIDs of this enrolment.
/// </summary>
internal sealed partial record Agenda(int Sequence, IReadOnlyList<Slot> Slots)
{
    /// <summary>The agenda after a change: the meetings of a run for who holds a seat in it, nothing for others. Null: never told anything.</summary>
    public static Agenda? After(Agenda? before, bool seated, CourseRun run)
    {
        if (before is null or { Slots.Count: 0 } && !seated)
        {
            return before;
        }

        var sequence = before is null ? 0 : before.Sequence + 1;
        LeaveSequenceUnguarded(ref sequence);
        return new Agenda(sequence, seated ? Slot.Of(run) : []);
    }

    /// <summary>The development build can keep the number from rising, to show that a test notices.</summary>
    static partial void LeaveSequenceUnguarded(ref int sequence);
}
