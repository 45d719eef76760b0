namespace Academy.Functions.Tests.Storage;

/// <summary>What can happen to a request on its way to the storage account.</summary>
internal enum StorageFault
{
    None,

    /// <summary>The connection breaks before the account heard anything.</summary>
    ResetBefore,

    /// <summary>The account did it, and the answer is lost.</summary>
    ResetAfter,

    /// <summary>The account did it, and a proxy says 500.</summary>
    ErrorAfter,

    /// <summary>500 without having done anything.</summary>
    Error,

    /// <summary>503 without having done anything: the account is busy.</summary>
    Busy,

    /// <summary>The answer comes late.</summary>
    Slow,

    /// <summary>A transaction is refused with 412: somebody else was first. Reading goes on.</summary>
    Changed,
}
