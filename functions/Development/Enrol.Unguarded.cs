using Academy.Functions.Development;

namespace Academy.Functions.Enrolments;

internal sealed partial class Enrol
{
    static partial void LeaveLineUnordered(ref IReadOnlyList<Enrolment> line)
    {
        if (Faults.IsPlanted("line-unordered"))
        {
            line = [.. line.Reverse()];
        }
    }
}
