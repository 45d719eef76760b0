using System.Diagnostics.Metrics;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Academy.Functions.Storage;

/// <summary>Counts every try that leaves the process, because storage calls are what a request costs.</summary>
internal sealed class StorageCalls(string storage) : HttpPipelinePolicy
{
    public const string MeterName = "Academy.Storage";
    public const string CounterName = "academy.storage.calls";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Counter = Meter.CreateCounter<long>(CounterName, "{call}");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var status = 0;
        try
        {
            await ProcessNextAsync(message, pipeline);
            status = message.Response.Status;
        }
        finally
        {
            Count(message, status);
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Count(message, message.Response.Status);
    }

    // Status 0 is a try without an answer.
    private void Count(HttpMessage message, int status) =>
        Counter.Add(1, new("storage", storage), new("method", message.Request.Method.Method), new("status", status));
}
