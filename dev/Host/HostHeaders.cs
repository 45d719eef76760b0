namespace Academy.Dev.Host;

/// <summary>The headers that the host adds to what it sends (HttpWorkerConstants.cs).</summary>
internal static class HostHeaders
{
    public const string InvocationId = "X-Azure-Functions-InvocationId";
    private const string HostVersion = "X-Azure-Functions-HostVersion";
    private const string Version = "4.0.0";

    public static void AddTo(HttpRequestMessage request, Guid invocation)
    {
        request.Headers.Remove(InvocationId);
        request.Headers.Add(InvocationId, invocation.ToString());
        request.Headers.Remove(HostVersion);
        request.Headers.Add(HostVersion, Version);
        request.Headers.UserAgent.ParseAdd("Azure-Functions-Host/" + Version);
    }
}
