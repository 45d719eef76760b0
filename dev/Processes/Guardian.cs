using System.Diagnostics;
using System.Globalization;

namespace Academy.Dev.Processes;

/// <summary>
/// Ends a program that we started when we ourselves are killed: a shell that waits at our pipe. (Linux's own means follows the thread that
/// started a program, not the process; Node programs watch their input themselves.)
/// </summary>
internal sealed class Guardian : IAsyncDisposable
{
    private const string Done = "done";
    private const string Script = "trap '' INT TERM; read -r word; [ \"$word\" = done ] && exit; kill -TERM \"$1\" && sleep 5 && kill -KILL \"$1\"";

    private readonly Process _shell = new();

    private Guardian(int pid)
    {
        _shell.StartInfo = Shell(pid);
        _shell.Start();
    }

    /// <summary>Null on Windows, which has no such shell.</summary>
    public static Guardian? Of(int pid) => OperatingSystem.IsWindows() ? null : new Guardian(pid);

    public static ProcessStartInfo Shell(int pid) => new("/bin/sh")
    {
        ArgumentList = { "-c", Script, "guardian", pid.ToString(CultureInfo.InvariantCulture) },
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    public async ValueTask DisposeAsync()
    {
        await _shell.StandardInput.WriteLineAsync(Done);
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }
}
