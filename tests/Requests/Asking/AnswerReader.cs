using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Academy.Requests.Asking;

/// <summary>Reads one HTTP/1.1 answer off a connection: head, then a body of a told length, in chunks, or until it closes.</summary>
internal sealed class AnswerReader(Socket socket)
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>Null when the connection closes before a whole head came.</summary>
    public async Task<Answer?> ReadAsync(bool isHead, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await ReadHeadAsync(cancellationToken) is not { } head)
            {
                return null;
            }

            var answer = Parse(head);
            if (answer.Status is not (>= 100 and < 200))
            {
                return isHead || answer.Status is 204 or 304 ? answer : answer with { Body = await ReadBodyAsync(answer, cancellationToken) };
            }
        }
    }

    private static Answer Parse(string head)
    {
        var lines = head.Split("\r\n");
        var status = lines[0].Split(' ') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2).Select(parts => new Header(parts[0], parts[1]));
        return new Answer(status, [.. headers], [], TimeSpan.Zero);
    }

    private async Task<string?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        int at;
        while ((at = _buffer.AsSpan(_start, _end - _start).IndexOf(EndOfHead)) < 0)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        var head = Encoding.Latin1.GetString(_buffer, _start, at);
        _start += at + EndOfHead.Length;
        return head;
    }

    private async Task<byte[]> ReadBodyAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Of("Transfer-Encoding") is "chunked")
        {
            return await ReadChunksAsync(cancellationToken);
        }

        if (answer.Of("Content-Length") is { } length)
        {
            return await TakeAsync(int.Parse(length, CultureInfo.InvariantCulture), cancellationToken);
        }

        while (await FillAsync(cancellationToken))
        {
            // Until it closes.
        }

        return _buffer[_start.._end];
    }

    private async Task<byte[]> ReadChunksAsync(CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        while (true)
        {
            var size = int.Parse(await ReadLineAsync(cancellationToken), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Write(await TakeAsync(size, cancellationToken));
            await ReadLineAsync(cancellationToken);
            if (size == 0)
            {
                return body.ToArray();
            }
        }
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        int at;
        while ((at = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            if (!await FillAsync(cancellationToken))
            {
                throw new SocketException((int)SocketError.ConnectionReset);
            }
        }

        var line = Encoding.Latin1.GetString(_buffer, _start, at).TrimEnd('\r');
        _start += at + 1;
        return line;
    }

    private async Task<byte[]> TakeAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            if (!await FillAsync(cancellationToken))
            {
                throw new SocketException((int)SocketError.ConnectionReset);
            }
        }

        var taken = _buffer[_start..(_start + count)];
        _start += count;
        return taken;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = await socket.ReceiveAsync(_buffer.AsMemory(_end), SocketFlags.None, cancellationToken);
        _end += read;
        return read > 0;
    }
}
