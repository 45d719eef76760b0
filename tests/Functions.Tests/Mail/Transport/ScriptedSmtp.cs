using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>An SMTP server that goes wrong as it was told: answers a command with the given line, or hangs up, or says nothing.</summary>
internal sealed class ScriptedSmtp : IAsyncDisposable
{
    public const string HangUp = "hang up";
    public const string Silence = "silence";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly string _command;
    private readonly string _answer;
    private readonly Task _serving;

    private ScriptedSmtp(string command, string answer)
    {
        (_command, _answer) = (command, answer);
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Goes wrong at this command (CONNECT, EHLO, MAIL, RCPT, DATA, or . for the end of the mail).</summary>
    public static ScriptedSmtp At(string command, string answer) => new(command, answer);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _serving.WaitAsync(TimeSpan.FromSeconds(5));
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ConverseAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
        {
            // The test is over, or the client hung up first.
            return;
        }
    }

    private async Task ConverseAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var inMail = false;
        for (var line = "CONNECT"; line is not null; line = await reader.ReadLineAsync(_stop.Token))
        {
            var command = inMail ? line : line.Split(' ')[0].ToUpperInvariant();
            if (inMail && command != ".")
            {
                continue;
            }

            var answer = command == _command ? _answer : Usual(command);
            inMail = command == "DATA" && answer.StartsWith("354", StringComparison.Ordinal);
            switch (answer)
            {
                case HangUp:
                    return;
                case Silence:
                    await Task.Delay(Timeout.InfiniteTimeSpan, _stop.Token);
                    return;
                default:
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"{answer}\r\n"), _stop.Token);
                    break;
            }
        }
    }

    private static string Usual(string command) => command switch
    {
        "CONNECT" => "220 postkamer.example ESMTP",
        "DATA" => "354 Go on",
        "QUIT" => "221 Bye",
        _ => "250 OK",
    };
}
