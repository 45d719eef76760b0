using Academy.Functions.Enrolments;
using Academy.Functions.Runs;

namespace Academy.Functions.Participants;

/// <summary>Turns what a coordinator asks for somebody else into a change of the run. Pure.</summary>
internal static class DecideForOther
{
    /// <summary>A seat above those of the content counts as one more seat, which goes away again as soon as one comes free.</summary>
    public static Decision Add(Situation at, bool aboveSeats)
    {
        var outcome = ParticipantRules.Add(at.Run, at.Row, at.Existing, at.Identity.Municipality, aboveSeats, at.Now);
        if (outcome != EnrolmentOutcome.Enrolled || at.Existing is { HoldsSeat: true })
        {
            return new Decision(outcome, null);
        }

        var taken = at.Row.Taken + 1;
        var row = at.Row with { Taken = taken, Seats = Math.Max(at.Row.Seats, taken) };
        return new Decision(outcome, Decide.Changed(at, row, EnrolmentState.Enrolled));
    }

    /// <summary>The revision stays: who was there changes no seat, so no mail is owed and none is overtaken.</summary>
    public static Decision Mark(Situation at, Attendance attendance)
    {
        var outcome = ParticipantRules.Mark(at.Run, at.Row, at.Existing, at.Now);
        var state = AttendanceWords.StateOf(attendance);
        return outcome != EnrolmentOutcome.Marked || at.Existing is not { } existing || existing.State == state
            ? new Decision(outcome, null)
            : new Decision(outcome, new RunChange(at.Row, [existing with { State = state, ChangedAt = at.Now }], []));
    }
}
