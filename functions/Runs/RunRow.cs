using Academy.Functions.Enrolments;
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
    /// <summary>How many are in line; null when a version that did not count them wrote the row last.</summary>
    public int? Waiting { get; init; }

    /// <summary>How often everyone in the run was told of a move or a cancellation.</summary>
    public int Changes { get; init; }

    /// <summary>What a coordinator decided; null as long as nobody did.</summary>
    public RunDecision? Decided { get; init; }

    public int Free => Cancelled ? 0 : Math.Max(0, Seats - Taken);

    /// <summary>The row when somebody's enrolment is taken away altogether.</summary>
    public RunRow Without(Enrolment gone) => this with
    {
        Taken = Taken - (gone.HoldsSeat ? 1 : 0),
        Waiting = Waiting - (gone.IsInLine ? 1 : 0),
    };

    /// <summary>A coordinator called it off; content that still has it does not bring it back.</summary>
    public bool IsCalledOff => Decided is { Kind: DecisionKind.Cancel };
}
