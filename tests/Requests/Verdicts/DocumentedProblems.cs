using System.Globalization;
using System.Text.RegularExpressions;

namespace Academy.Requests.Verdicts;

/// <summary>The types of refusals that docs/errors.md lists, each with its status.</summary>
internal sealed partial record DocumentedProblems(IReadOnlyDictionary<string, int> StatusByType)
{
    public const string Prefix = "urn:academy:problem:";

    /// <summary>Each row of the table begins with the type, without what all types begin with, and its status.</summary>
    public static DocumentedProblems Read(string markdown) => new(Row().Matches(markdown).ToDictionary(
        row => row.Groups["type"].Value,
        row => int.Parse(row.Groups["status"].Value, CultureInfo.InvariantCulture)));

    /// <summary>What is wrong with a type that an answer with this status has; null when the list has it so.</summary>
    public string? ComplaintOf(string? type, int status)
    {
        if (type?.StartsWith(Prefix, StringComparison.Ordinal) is not true)
        {
            return $"type {type ?? "(none)"} does not begin with {Prefix}";
        }

        return StatusByType.TryGetValue(type[Prefix.Length..], out var known)
            ? known == status ? null : $"type {type} came with status {status}; docs/errors.md says {known}"
            : $"type {type} is not in docs/errors.md";
    }

    [GeneratedRegex(@"^\| `(?<type>[a-z0-9-]+)` \| (?<status>[0-9]{3}) \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
