using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Academy.Dev.Tests;

/// <summary>A request written byte by byte: HttpClient would tidy up the paths that these tests are about.</summary>
internal static class RawRequest
{
    public static async Task<int> StatusAsync(Uri address, string method, string path, string body = "", params string[] headers)
    {
        var answer = await SendAsync(address, method, path, body, headers);
        return int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    public static async Task<string> SendAsync(Uri address, string method, string path, string body = "", params string[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var lines = new[] { $"{method} {path} HTTP/1.1", $"Host: {address.Authority}", "Connection: close", "Content-Type: application/json", $"Content-Length: {Encoding.UTF8.GetByteCount(body)}" };
        var text = string.Join("\r\n", [.. lines, .. headers, "", body]);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
