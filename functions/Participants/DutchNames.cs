using System.Globalization;

namespace Academy.Functions.Participants;

/// <summary>Names in the order of a Dutch telephone book, the same on every machine that has the language.</summary>
internal static class DutchNames
{
    public static readonly IComparer<string> Order = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);
}
