using Academy.Dev.Edge;
using Academy.Dev.Host;
using Academy.Dev.Mail;
using Academy.Dev.Panel;
using Academy.Dev.Storage;

namespace Academy.Dev.Stack;

/// <summary>The options of a stack in the words of each of its parts.</summary>
internal sealed record PartOptions(StackOptions Stack, StackFiles Files)
{
    private bool KeepsData => Stack.DataFolder is not null;

    public AzuriteOptions Storage => new()
    {
        DataFolder = KeepsData ? Files.Storage : null,
        Ports = Stack.Ports.Storage,
    };

    public MaildevOptions Mailbox => new()
    {
        MailFolder = KeepsData ? Files.Mail : null,
        SmtpPort = Stack.Ports.Smtp,
        WebPort = Stack.Ports.Mailbox,
    };

    public FunctionsHostOptions Functions(string storage, TimeProvider clock) => new()
    {
        AppFolder = Stack.FunctionsFolder,
        Settings = FunctionsSettings.For(Stack, Files, storage),
        Port = Stack.Ports.Functions,
        Clock = clock,
        TimerFolder = Files.Timers,
        RunTimers = Stack.RunTimers,
        Log = Stack.Log,
    };

    public EdgeHostOptions Site(AcademyStack stack, ClockFile clock) => new()
    {
        Editions = [.. stack.Editions.Select(edition => edition.In(Stack.Dist))],
        Functions = stack.Functions.Address,
        Port = Stack.Ports.Site,
        KeyFile = Files.SessionKey,
        Panel = new PanelOptions
        {
            Clock = clock,
            Functions = stack.Functions,
            Storage = stack.Storage.ConnectionString,
            Mailbox = stack.Mailbox,
        },
        Log = Stack.Log,
    };
}
