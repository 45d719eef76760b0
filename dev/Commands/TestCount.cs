using System.Globalization;
using System.Xml.Linq;

namespace Academy.Dev.Commands;

/// <summary>How many tests passed and how many did not; a test that was skipped did not pass.</summary>
internal sealed record TestCount(int Passed, int Failed)
{
    public static readonly TestCount None = new(0, 0);

    public static readonly TestCount OneFailure = new(0, 1);

    public static TestCount operator +(TestCount left, TestCount right) => new(left.Passed + right.Passed, left.Failed + right.Failed);

    /// <summary>Reads the result file of dotnet test; absent when the run did not come that far.</summary>
    public static TestCount OfTrx(string path)
    {
        if (!File.Exists(path))
        {
            return None;
        }

        var counters = XDocument.Load(path).Descendants().First(element => element.Name.LocalName == "Counters");
        var (total, passed) = (Number(counters, "total"), Number(counters, "passed"));
        return new TestCount(passed, total - passed);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed");

    private static int Number(XElement counters, string name) => (int?)counters.Attribute(name) ?? 0;
}
