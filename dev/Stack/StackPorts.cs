using Academy.Dev.Processes;
using Academy.Dev.Setup;
using Academy.Dev.Storage;

namespace Academy.Dev.Stack;

/// <summary>The ports of the whole local stack.</summary>
internal sealed record StackPorts(int Site, int Functions, int Mailbox, int Smtp, AzuritePorts Storage)
{
    /// <summary>What the README names.</summary>
    public static readonly StackPorts Standard = new(4280, 7071, 1080, 1025, new AzuritePorts(10000, 10001, 10002));

    private const int Count = 7;
    private const int Highest = 65535;

    /// <summary>The highest port from which a whole stack fits.</summary>
    public const int HighestFirst = Highest - Count + 1;

    public bool AreFree => Taken.Length == 0;

    private string[] Taken => [.. Named.Where(named => !FreePort.IsFree(named.Port)).Select(named => $"{named.Port} ({named.What})")];

    private IReadOnlyList<(int Port, string What)> Named =>
    [
        (Site, "site"), (Functions, "functions"), (Mailbox, "mailbox"), (Smtp, "mail: SMTP"),
        (Storage.Queue, "storage: queues"), (Storage.Table, "storage: tables"), (Storage.Blob, "storage: blobs"),
    ];

    /// <summary>The stack in a row from one port: site, functions, mailbox, SMTP, queues, tables, blobs.</summary>
    public static StackPorts From(int first) =>
        new(first, first + 1, first + 2, first + 3, new AzuritePorts(Blob: first + 6, Queue: first + 4, Table: first + 5));

    /// <summary>Ports that nobody uses, for a test.</summary>
    public static StackPorts Free() =>
        new(FreePort.Next(), FreePort.Next(), FreePort.Next(), FreePort.Next(), AzuritePorts.Free());

    /// <summary>Refuses, before anything is started, ports that another program has; names each of them.</summary>
    public void Demand()
    {
        if (Taken is [_, ..] taken)
        {
            throw new SetupException(
                $"{(taken.Length == 1 ? "Port" : "Ports")} {string.Join(", ", taken)} in use by another program: stop it, or run ./academy start --port {FreeFirst()}.");
        }
    }

    // Other stacks stand at round numbers, so that the address is easy to remember.
    private int FreeFirst() =>
        Enumerable.Range(1, 20).Select(step => Standard.Site + (step * 100)).FirstOrDefault(first => From(first).AreFree, Site + Count);
}
