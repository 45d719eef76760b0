using System.Text;

namespace Academy.Requests;

/// <summary>A request that got an answer which nothing may get, with what is needed to send it again.</summary>
internal sealed record Finding(int Seed, long Number, string Complaint, byte[] Request)
{
    public override string ToString() => $"request {Number} of seed {Seed}: {Complaint}{Environment.NewLine}    {Shown()}";

    /// <summary>Its bytes on one line, those that are no ASCII as \xNN.</summary>
    private string Shown()
    {
        var text = new StringBuilder();
        foreach (var one in Request.Take(1500))
        {
            text.Append(one switch { (byte)'\r' => "\\r", (byte)'\n' => "\\n", >= 32 and < 127 => $"{(char)one}", _ => $"\\x{one:x2}" });
        }

        return Request.Length > 1500 ? $"{text}... ({Request.Length} bytes)" : text.ToString();
    }
}
