using System.Diagnostics.Metrics;
using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Storage;

/// <summary>Listens to the counter of storage calls; counts those that this test makes, also when others run beside it.</summary>
internal sealed class CountedCalls : IDisposable
{
    private static readonly AsyncLocal<CountedCalls?> Current = new();

    private readonly MeterListener _listener = new();
    private readonly List<string> _calls = [];

    public CountedCalls()
    {
        Current.Value = this;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == StorageCalls.MeterName && instrument.Name == StorageCalls.CounterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>(Add);
        _listener.Start();
    }

    public int Count => Calls.Count;

    /// <summary>Each as "tables GET 200".</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, long count, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        if (Current.Value != this)
        {
            return;
        }

        lock (_calls)
        {
            _calls.Add(string.Join(' ', tags.ToArray().Select(tag => tag.Value)));
        }
    }
}
