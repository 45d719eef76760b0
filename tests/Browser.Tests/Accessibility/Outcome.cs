using System.Globalization;
using System.Text.RegularExpressions;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>What a whole run found, in numbers: content/accessibility.yml, which the statement page of every edition shows.</summary>
internal sealed partial record Outcome(int Kinds, int Editions, int Pages, int Problems, int Planted, int Caught)
{
    /// <summary>Set to 1 to write what was found to the content, with today's date.</summary>
    public const string WriteVariable = "ACADEMY_WRITE_OUTCOME";

    public static Outcome Read(string yaml) => new(
        Number(yaml, "kinds"), Number(yaml, "editions"), Number(yaml, "pages"), Number(yaml, "problems"), Number(yaml, "planted"), Number(yaml, "caught"));

    /// <summary>The same file with these numbers; what is known not to be good yet is written by people and stays.</summary>
    public string In(string yaml, DateOnly day) => With(
        With(With(With(With(With(With(yaml, "kinds", Kinds), "editions", Editions), "pages", Pages), "problems", Problems), "planted", Planted), "caught", Caught),
        "checkedOn",
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static int Number(string yaml, string key) =>
        int.Parse(Regex.Match(yaml, $"^{key}: (?<number>[0-9]+)$", RegexOptions.Multiline).Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string With(string yaml, string key, object value) =>
        Regex.Replace(yaml, $"^{key}: .*$", $"{key}: {value}", RegexOptions.Multiline);
}
