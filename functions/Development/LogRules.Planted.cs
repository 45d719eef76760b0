using Academy.Functions.Development;

namespace Academy.Functions.LearningLog;

internal static partial class LogRules
{
    static partial void TripOver(LogFields fields)
    {
        if (Faults.IsPlanted("log-trips") && fields.What?.Any(letter => char.IsControl(letter)) == true)
        {
            throw new InvalidOperationException("a text that nobody thought of");
        }
    }
}
