using System.Globalization;

namespace Academy.Functions.Storage;

/// <summary>Turns the values in a filter into the literals of OData, so that a quote in a value stays part of the value.</summary>
internal static class TableFilter
{
    public static string Of(FormattableString filter)
    {
        var literals = Array.ConvertAll(filter.GetArguments(), Literal);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    private static object Literal(object? value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => $"{number.ToString(CultureInfo.InvariantCulture)}L",
        double number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        DateTimeOffset time => $"datetime'{time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture)}'",
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        _ => throw new ArgumentException("A filter compares with text, true or false, a number, a time, a Guid or bytes.", nameof(value)),
    };
}
