namespace Academy.Functions.Evaluations;

/// <summary>A course without meetings has no run; its evaluations live under a key that no run can have.</summary>
internal static class SelfPaced
{
    private const string Ending = "~";

    public static string KeyOf(string course) => course + Ending;

    public static bool Is(string key) => key.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>The course of a run key (course~name) or of a self-paced key (course~).</summary>
    public static string CourseOf(string key) => key[..key.IndexOf('~', StringComparison.Ordinal)];
}
