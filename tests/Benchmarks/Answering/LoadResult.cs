using System.Net;

namespace Academy.Benchmarks.Answering;

/// <summary>How long it took and what was answered.</summary>
internal sealed record LoadResult(double Seconds, IReadOnlyDictionary<HttpStatusCode, int> Statuses)
{
    public int Good => Statuses.GetValueOrDefault(HttpStatusCode.OK);

    public string InWords => string.Join(", ", Statuses.OrderBy(status => status.Key).Select(status => $"{(int)status.Key}: {status.Value}"));
}
