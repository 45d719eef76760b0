using Academy.Functions.Development;

namespace Academy.Functions.LearningLog;

internal static partial class LogRules
{
    private const int LongerThanAnybodyTypes = 100;

    static partial void TripOver(LogFields fields)
    {
        string?[] typed = [fields.What, fields.On, fields.Minutes, fields.Course, fields.Competence];
        if (Faults.IsPlanted("log-trips") && typed.OfType<string>().Any(text => text.Length > LongerThanAnybodyTypes || text.Any(char.IsControl)))
        {
            throw new InvalidOperationException("a text that nobody thought of");
        }
    }
}
