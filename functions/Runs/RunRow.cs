using Azure;

namespace Academy.Functions.Runs;

/// <summary>
/// The row ! of a run: every change of who is in meets on its ETag.
/// Applied is the mark of the run in the content that was carried over last.
/// </summary>
internal sealed record RunRow(
    string Key,
    int Seats,
    int Taken,
    int WaitingSequence,
    bool Cancelled,
    DateTimeOffset Starts,
    DateTimeOffset Ends,
    string Applied,
    ETag ETag = default)
{
    public int Free => Cancelled ? 0 : Math.Max(0, Seats - Taken);
}
