using System.Xml.Linq;

namespace Academy.Dev.Commands;

/// <summary>A test that did not pass, with the first lines of why: told again at the end, where a long run is still on the screen.</summary>
internal sealed record FailedTest(string Name, string Outcome, string Message)
{
    private const int MostLines = 6;

    /// <summary>Reads the result file of dotnet test; nothing when the run did not come that far.</summary>
    public static IReadOnlyList<FailedTest> OfTrx(string path) => !File.Exists(path) ? [] :
    [
        .. XDocument.Load(path).Descendants()
            .Where(element => element.Name.LocalName == "UnitTestResult" && (string?)element.Attribute("outcome") != "Passed")
            .Select(result => new FailedTest(
                (string?)result.Attribute("testName") ?? "a test without a name",
                (string?)result.Attribute("outcome") ?? "no outcome",
                MessageOf(result))),
    ];

    public override string ToString() => Message.Length == 0 ? $"{Outcome}: {Name}" : $"{Outcome}: {Name}{Environment.NewLine}{Message}";

    private static string MessageOf(XElement result)
    {
        var said = result.Descendants().FirstOrDefault(element => element.Name.LocalName == "Message")?.Value ?? "";
        var lines = said.Trim().Split('\n').Select(line => "    " + line.TrimEnd()).ToArray();
        return said.Length == 0 ? "" : string.Join(Environment.NewLine, lines.Take(MostLines));
    }
}
