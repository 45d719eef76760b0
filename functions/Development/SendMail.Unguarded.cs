using System.Security.Cryptography;
using Academy.Functions.Development;

namespace Academy.Functions.Mail;

internal sealed partial class SendMail
{
    static partial void LeaveOperationUnguarded(byte[] bytes)
    {
        if (Faults.IsPlanted("operation-unguarded"))
        {
            RandomNumberGenerator.Fill(bytes);
        }
    }
}
