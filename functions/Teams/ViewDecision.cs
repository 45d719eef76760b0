using System.Security.Cryptography;
using System.Text;

namespace Academy.Functions.Teams;

/// <summary>
/// The mark of the works council's decision under which managers see something. A learner has read what is seen under one decision:
/// under another, or before there was one, nothing is seen of them until they read that.
/// </summary>
internal static class ViewDecision
{
    private const int Length = 16;

    /// <summary>Empty where managers see nothing.</summary>
    public static string MarkOf(string? decision) =>
        decision is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(decision)))[..Length];

    /// <summary>A mark as a form sends it back; empty for anything else.</summary>
    public static string Read(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? text : "";
}
