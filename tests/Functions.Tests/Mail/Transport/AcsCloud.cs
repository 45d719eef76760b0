using Academy.Functions.Mail.Transport;
using Academy.Functions.Tests.Storage;
using Microsoft.AspNetCore.Http;

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>
/// Azure Communication Services is a remote cloud without an emulator, so a server on loopback speaks its documented protocol here
/// (REST API "Email - Send" and "Email - Get Send Result", 2023-03-31); nothing of this has been said to the real service.
/// </summary>
internal static class AcsCloud
{
    public static readonly Guid Operation = Guid.Parse("11111111-1111-8111-8111-111111111111");

    public static string Running => $$"""{"id":"{{Operation}}","status":"Running"}""";

    public static string NotFound => """{"error":{"code":"NotFound","message":"unknown operation"}}""";

    public static AcsTransport TransportTo(LoopbackCloud cloud, KnownToken? identity = null) =>
        new(cloud.Address, identity ?? new KnownToken("toegang"), new AcsClientOptions { Transport = cloud.Transport });

    /// <summary>Answers these, one after another, and the last one again and again.</summary>
    public static Task<LoopbackCloud> StartAsync(params (int Status, string Body)[] answers)
    {
        var asked = -1;
        return LoopbackCloud.StartAsync(
            async (context, _) =>
            {
                var (status, body) = answers[Math.Min(Interlocked.Increment(ref asked), answers.Length - 1)];
                context.Response.StatusCode = status;
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(body, context.RequestAborted);
            },
            TestContext.Current.CancellationToken);
    }
}
