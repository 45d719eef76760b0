namespace Academy.Site.Serving;

/// <summary>The state that everybody may see, and a sign that there is a next one.</summary>
internal sealed class Announcement
{
    private readonly Lock _lock = new();
    private PreviewState _state = PreviewState.Nothing;
    private TaskCompletionSource _changed = New();

    /// <summary>Gets the state with a task that completes when there is another.</summary>
    public (PreviewState State, Task Changed) Now
    {
        get
        {
            lock (_lock)
            {
                return (_state, _changed.Task);
            }
        }
    }

    public void Tell(PreviewState state)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            (_state, changed, _changed) = (state, _changed, New());
        }

        changed.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
