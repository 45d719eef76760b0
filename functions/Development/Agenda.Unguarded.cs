using Academy.Functions.Development;

namespace Academy.Functions.Agendas;

internal sealed partial record Agenda
{
    static partial void LeaveSequenceUnguarded(ref int sequence) => sequence = Faults.IsPlanted("agenda-unguarded") ? 0 : sequence;
}
