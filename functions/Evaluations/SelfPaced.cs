namespace Academy.Functions.Evaluations;

/// <summary>A course without meetings has no run; its evaluations live under a key that no run can have.</summary>
internal static class SelfPaced
{
    private const string Between = "~~";

    /// <summary>One key per person, so that nobody's mail waits behind thousands of others'.</summary>
    public static string KeyOf(string course, string person) => course + Between + person;

    public static bool Is(string key) => key.Contains(Between, StringComparison.Ordinal);

    /// <summary>The course of a run key (course~name) or of a self-paced key (course~~person); the text itself when it is neither.</summary>
    public static string CourseOf(string key) => key.Split('~')[0];
}
