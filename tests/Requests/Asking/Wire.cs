using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Academy.Requests.Asking;

/// <summary>
/// One connection that is kept open, byte by byte: an HTTP client would tidy up what these requests are about, or refuse to send it.
/// </summary>
internal sealed class Wire(int port) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Socket? _socket;

    public void Dispose() => _socket?.Dispose();

    /// <summary>
    /// Null: it was closed without an answer. A kept connection may have been closed before the request, so that is asked once more.
    /// </summary>
    public async Task<Answer?> AskAsync(byte[] request, bool isHead, CancellationToken cancellationToken)
    {
        var kept = _socket is not null;
        return await TryAsync(request, isHead, last: false, cancellationToken)
            ?? (kept ? await TryAsync(request, isHead, last: false, cancellationToken) : null);
    }

    /// <summary>Sends bytes that need not be a request, says that there are no more, and closes after the first answer.</summary>
    public async Task<Answer?> AskOnceAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        Close();
        var answer = await TryAsync(bytes, isHead: false, last: true, cancellationToken);
        Close();
        return answer;
    }

    private async Task<Answer?> TryAsync(byte[] request, bool isHead, bool last, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        var started = Stopwatch.GetTimestamp();
        try
        {
            _socket ??= await OpenAsync(limit.Token);
            var reading = new AnswerReader(_socket).ReadAsync(isHead, limit.Token);
            await SendAsync(request, last, limit.Token);
            var answer = await reading;
            if (answer is null || string.Equals(answer.Of("Connection"), "close", StringComparison.OrdinalIgnoreCase))
            {
                Close();
            }

            return answer is null ? null : answer with { Took = Stopwatch.GetElapsedTime(started) };
        }
        catch (SocketException)
        {
            Close();
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Close();
            return new Answer(0, [], [], Stopwatch.GetElapsedTime(started));
        }
    }

    private async Task SendAsync(byte[] request, bool last, CancellationToken cancellationToken)
    {
        try
        {
            await _socket!.SendAsync(request, SocketFlags.None, cancellationToken);
            if (last)
            {
                _socket.Shutdown(SocketShutdown.Send);
            }
        }
        catch (SocketException)
        {
            // Refused before all of it was sent: the answer may be there already.
            return;
        }
    }

    private async Task<Socket> OpenAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }
}
