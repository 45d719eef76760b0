using System.Text;

namespace Academy.Requests.Asking;

/// <summary>What came back, and after how long.</summary>
internal sealed record Answer(int Status, IReadOnlyList<Header> Headers, byte[] Body, TimeSpan Took)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? MediaType => Of("Content-Type")?.Split(';')[0].Trim();

    /// <summary>Every answer of the app has this header; what the web server refuses before the app has not.</summary>
    public bool IsOfApp => Of("Content-Security-Policy") is not null;

    public string? Of(string name) => Headers.FirstOrDefault(header => header.Is(name))?.Value;
}
