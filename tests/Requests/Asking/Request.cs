using System.Globalization;
using System.Text;

namespace Academy.Requests.Asking;

/// <summary>A request before it is bytes. In target and headers one character is one byte, so that bytes that are no text fit as well.</summary>
internal sealed record Request(string Method, string Target, IReadOnlyList<Header> Headers, byte[] Body)
{
    public string Path => Target.Split('?')[0];

    public Request With(string name, string value) => this with { Headers = [.. Headers.Where(header => !header.Is(name)), new Header(name, value)] };

    public Request Also(string name, string value) => this with { Headers = [.. Headers, new Header(name, value)] };

    public Request Without(string name) => this with { Headers = [.. Headers.Where(header => !header.Is(name))] };

    public string? Of(string name) => Headers.FirstOrDefault(header => header.Is(name))?.Value;

    /// <summary>As it goes over the wire, with the length of its body unless it says something of that itself.</summary>
    public byte[] ToBytes()
    {
        var head = new StringBuilder(512).Append(Method).Append(' ').Append(Target).Append(" HTTP/1.1\r\n");
        foreach (var header in Headers)
        {
            head.Append(header.Name).Append(": ").Append(header.Value).Append("\r\n");
        }

        if (Body.Length > 0 && Of("Content-Length") is null && Of("Transfer-Encoding") is null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");
        }

        return [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. Body];
    }

    /// <summary>The bytes of text, each as a character of its own.</summary>
    public static string Raw(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}

/// <summary>One line of the head.</summary>
internal sealed record Header(string Name, string Value)
{
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
