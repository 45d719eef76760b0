namespace Academy.Functions.Progress;

/// <summary>Marks as the summary row of a course holds them: <c>oefendag=completed.attended@brieven~2027-03^waived.tested.testedOut theorie=waived.declared.administrative</c>.</summary>
internal static class MarkText
{
    public static string Of(IEnumerable<KeyValuePair<string, UnitMark>> units) => string.Join(' ', units.Select(unit => $"{unit.Key}={Of(unit.Value)}"));

    public static IEnumerable<KeyValuePair<string, UnitMark>> Read(string text) =>
        from part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let sign = part.IndexOf('=', StringComparison.Ordinal)
        select KeyValuePair.Create(part[..sign], MarkOf(part[(sign + 1)..]));

    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Of(UnitMark mark) =>
        $"{Word(mark.State)}.{Word(mark.Evidence)}{(mark.Reason is { } reason ? "." + Word(reason) : "")}{(mark.Runs is { } runs ? "@" + runs : "")}{(mark.Before is { } before ? "^" + before : "")}";

    public static UnitMark MarkOf(string text)
    {
        var (all, parts) = (text.Split('^'), text.Split('^')[0].Split('@'));
        var words = parts[0].Split('.');
        return new UnitMark(
            Enum.Parse<UnitState>(words[0], ignoreCase: true),
            words.Length > 2 ? Enum.Parse<WaiverReason>(words[2], ignoreCase: true) : null,
            Enum.Parse<Evidence>(words[1], ignoreCase: true))
        {
            Runs = parts.Length > 1 ? parts[1] : null,
            Before = all.Length > 1 ? all[1] : null,
        };
    }
}
