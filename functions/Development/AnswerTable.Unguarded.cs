using Academy.Functions.Development;
using Academy.Functions.Storage;

namespace Academy.Functions.Evaluations;

internal sealed partial class AnswerTable
{
    static partial void LeaveLinkUnguarded(ref bool used, ref TableTransactionActionType marking)
    {
        if (Faults.IsPlanted("link-unguarded"))
        {
            used = false;
            marking = TableTransactionActionType.UpsertReplace;
        }
    }
}
