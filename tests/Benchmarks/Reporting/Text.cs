using System.Globalization;

namespace Academy.Benchmarks.Reporting;

/// <summary>Figures with their unit.</summary>
internal static class Text
{
    public static string Seconds(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s");

    public static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms");

    public static string Mebibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0} MiB");

    public static string Kibibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.0} KB");

    public static string Times(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} x");

    public static string Count(double count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
