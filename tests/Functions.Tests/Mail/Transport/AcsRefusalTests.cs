using Academy.Functions.Mail.Transport;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>What comes of a mail when Communication Services says no, later, or nothing.</summary>
public sealed class AcsRefusalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("17", 17)]
    [InlineData(null, 60)]
    [InlineData("Tue, 09 Mar 2027 08:30:00 GMT", 60)]
    public async Task Too_many_mails_is_later(string? retryAfter, int seconds)
    {
        await using var cloud = await LoopbackCloud.StartAsync(
            (context, _) =>
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = retryAfter;
                return Task.CompletedTask;
            },
            Token);

        var outcome = await AcsCloud.TransportTo(cloud).SendAsync(Mails.New(), AcsCloud.Operation, Token);

        Assert.Equal(new MailOutcome.Throttled(TimeSpan.FromSeconds(seconds)), outcome);
        Assert.Single(cloud.Heard);
    }

    [Fact]
    public async Task A_refusal_of_the_mail_itself_is_final()
    {
        await using var cloud = await AcsCloud.StartAsync((400, """{"error":{"code":"InvalidEmailAddress","message":"lezer@rivierstad.example is no address"}}"""), (404, AcsCloud.NotFound));

        Assert.Equal(new MailOutcome.Rejected("acs-InvalidEmailAddress"), await AcsCloud.TransportTo(cloud).SendAsync(Mails.New(), AcsCloud.Operation, Token));
    }

    [Theory]
    [InlineData(413)]
    [InlineData(422)]
    public async Task A_refusal_without_words_is_final_too(int status)
    {
        await using var cloud = await AcsCloud.StartAsync((status, "<html>proxy</html>"));

        Assert.Equal(new MailOutcome.Rejected("acs-unknown"), await AcsCloud.TransportTo(cloud).SendAsync(Mails.New(), AcsCloud.Operation, Token));
    }

    [Theory]
    [InlineData(400, """{"error":{"code":"BadRequest","message":"Duplicate internet message id."}}""", 404)]
    [InlineData(400, """{"error":{"code":"BadRequest","message":"..."}}""", 200)]
    [InlineData(409, "{}", 200)]
    public async Task A_mail_that_the_service_has_already_is_a_duplicate(int status, string refusal, int known)
    {
        await using var cloud = await AcsCloud.StartAsync((status, refusal), (known, AcsCloud.Running));

        Assert.IsType<MailOutcome.Duplicate>(await AcsCloud.TransportTo(cloud).SendAsync(Mails.New(), AcsCloud.Operation, Token));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_service_that_is_away_or_does_not_know_us_is_an_outage_and_is_asked_once(int status)
    {
        await using var cloud = await AcsCloud.StartAsync((status, "{}"));

        await Assert.ThrowsAsync<MailOutageException>(() => AcsCloud.TransportTo(cloud).SendAsync(Mails.New(), AcsCloud.Operation, Token));
        Assert.Single(cloud.Heard, request => request.Method == "POST");
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_an_outage_and_the_mail_is_posted_once()
    {
        await using var cloud = await LoopbackCloud.StartAsync(
            (context, _) =>
            {
                context.Abort();
                return Task.CompletedTask;
            },
            Token);

        await Assert.ThrowsAsync<MailOutageException>(() => AcsCloud.TransportTo(cloud).SendAsync(Mails.New(), AcsCloud.Operation, Token));
        Assert.Single(cloud.Heard);
    }

    [Fact]
    public async Task When_the_service_cannot_be_asked_nothing_is_sent()
    {
        await using var cloud = await AcsCloud.StartAsync((503, ""));

        await Assert.ThrowsAsync<MailOutageException>(() => AcsCloud.TransportTo(cloud).SendAsync(Mails.New() with { MayHaveBeenSent = true }, AcsCloud.Operation, Token));
        Assert.DoesNotContain(cloud.Heard, request => request.Method == "POST");
    }

    [Fact]
    public async Task An_identity_that_gets_no_token_is_an_outage()
    {
        await using var cloud = await AcsCloud.StartAsync((202, AcsCloud.Running));

        await Assert.ThrowsAsync<MailOutageException>(() => AcsCloud.TransportTo(cloud, KnownToken.Refused).SendAsync(Mails.New(), AcsCloud.Operation, Token));
        Assert.Empty(cloud.Heard);
    }
}
