using Academy.Functions.Development;
using Academy.Functions.Storage;

namespace Academy.Functions.Wishes;

internal sealed partial class WishTable
{
    static partial void LeaveUnsettled(ref bool settles) => settles = !Faults.IsPlanted("wish-unsettled");

    static partial void LeaveOrderUnguarded(List<TableEntity> rows) => Faults.Reverse(rows, "wish-unordered");
}
