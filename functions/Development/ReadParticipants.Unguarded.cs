using Academy.Functions.Development;

namespace Academy.Functions.Participants;

internal sealed partial class ReadParticipants
{
    static partial void LeaveMunicipalityUnguarded(ref bool mayBeSeen) => mayBeSeen = mayBeSeen || Faults.IsPlanted("participants-unguarded");
}
