using Academy.Functions.Storage;
using Azure;
using Microsoft.AspNetCore.Http;

namespace Academy.Functions.Tests.Storage;

/// <summary>Signing in with an identity instead of a key; the emulator cannot do that, so a server on loopback looks at the requests.</summary>
public sealed class TokenCredentialTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_asked_with_the_token_of_the_storage_scope()
    {
        await using var cloud = await LoopbackCloud.StartAsync((context, _) => context.Response.WriteAsync("""{"value":[]}"""), Token);
        var identity = new KnownToken("toegang");
        var tables = new TableServiceClient(cloud.Address, identity, new TableClientOptions { Transport = cloud.Transport });

        await tables.GetTableClient("Runs").QueryAsync("PartitionKey eq 'p'", cancellationToken: Token).ToListAsync(Token);

        var request = Assert.Single(cloud.Heard);
        Assert.Equal("Bearer toegang", request.Headers["Authorization"]);
        Assert.Equal(["https://storage.azure.com/.default"], identity.Scopes);
        Assert.Equal("/Runs()?$filter=PartitionKey%20eq%20%27p%27", request.Target);
        Assert.Equal("application/json;odata=minimalmetadata", request.Headers["Accept"]);
        Assert.Equal("2021-12-02", request.Headers["x-ms-version"]);
    }

    [Fact]
    public async Task A_queue_is_asked_with_the_token_of_the_storage_scope()
    {
        await using var cloud = await LoopbackCloud.StartAsync((context, _) => context.Response.WriteAsync("<QueueMessagesList />"), Token);
        var identity = new KnownToken("toegang");
        var queues = new QueueServiceClient(cloud.Address, identity, new QueueClientOptions { Transport = cloud.Transport });

        Assert.Empty((await queues.GetQueueClient("mails").ReceiveMessagesAsync(3, TimeSpan.FromMinutes(1), Token)).Value);

        var request = Assert.Single(cloud.Heard);
        Assert.Equal("Bearer toegang", request.Headers["Authorization"]);
        Assert.Equal(["https://storage.azure.com/.default"], identity.Scopes);
        Assert.Equal("/mails/messages?numofmessages=3&visibilitytimeout=60", request.Target);
    }

    [Fact]
    public async Task An_identity_that_gets_no_token_is_an_outage()
    {
        await using var cloud = await LoopbackCloud.StartAsync((context, _) => context.Response.WriteAsync("{}"), Token);
        var tables = new TableServiceClient(cloud.Address, KnownToken.Refused, new TableClientOptions { Transport = cloud.Transport });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => tables.GetTableClient("Runs").GetEntityIfExistsAsync("p", "r", cancellationToken: Token));

        Assert.True(StorageOutage.IsCauseOf(failure));
        Assert.Empty(cloud.Heard);
    }
}
