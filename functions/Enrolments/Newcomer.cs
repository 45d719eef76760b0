using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.Runs;

namespace Academy.Functions.Enrolments;

/// <summary>Somebody who asks for a seat and waits for their turn, which comes together with that of others.</summary>
internal sealed class Newcomer(Identity identity, Edition edition)
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Gone = 2;

    private readonly TaskCompletionSource<(Decision Decision, RunChange? Committed)> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _state;

    public Identity Identity => identity;

    public string Edition => edition.Slug;

    /// <summary>What was tried for them and refused, because the run or their own row was changed meanwhile.</summary>
    public RunChange? Tried { get; set; }

    public Task<(Decision Decision, RunChange? Committed)> Answer => _answer.Task;

    /// <summary>Their turn has come. False: they went away.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _state, Taken, Waiting) == Waiting;

    /// <summary>They wait no longer. False: their turn has come already, and the answer is on its way.</summary>
    public bool TryLeave() => Interlocked.CompareExchange(ref _state, Gone, Waiting) == Waiting;

    public void Tell(Decision decision, RunChange? committed) => _answer.TrySetResult((decision, committed));

    public void Fail(Exception reason) => _answer.TrySetException(reason);
}
