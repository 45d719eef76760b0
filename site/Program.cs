using System.Runtime.InteropServices;
using System.Text;
using Academy.Site.Commands;

// The stages, each a folder: Content reads, Catalogue understands, Pages and Operations make, Checks look, Output writes.
// Commands/SiteProgram.cs goes through them in that order.
Console.OutputEncoding = Encoding.UTF8;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});

var console = new SiteConsole(Console.Out, Console.Error, new RunProgress(Console.Error, terminal: !Console.IsErrorRedirected, TimeProvider.System));
return await new SiteProgram(console, TimeProvider.System).RunAsync(args, stop.Token);
