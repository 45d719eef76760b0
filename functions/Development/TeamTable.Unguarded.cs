using Academy.Functions.Development;
using Academy.Functions.Storage;

namespace Academy.Functions.Teams;

internal sealed partial class TeamTable
{
    static partial void LeaveOrderUnguarded(List<TableEntity> rows) => Faults.Reverse(rows, "team-unordered");
}

internal sealed partial record NamedManager
{
    static partial void LeaveToldUnguarded(ref bool hasRead) => hasRead = hasRead || Faults.IsPlanted("told-unguarded");
}
