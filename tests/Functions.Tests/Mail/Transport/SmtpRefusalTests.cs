using System.Diagnostics;
using Academy.Functions.Mail.Transport;

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>What comes of a mail when the SMTP server says no, later, or nothing.</summary>
public sealed class SmtpRefusalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("RCPT", "550 No such reader lezer@rivierstad.example", "smtp-550")]
    [InlineData("RCPT", "553 Bad address", "smtp-553")]
    [InlineData(".", "552 Too large", "smtp-552")]
    [InlineData(".", "554 Content refused", "smtp-554")]
    public async Task A_refusal_of_the_mail_itself_is_final(string command, string answer, string reason)
    {
        await using var server = ScriptedSmtp.At(command, answer);

        Assert.Equal(new MailOutcome.Rejected(reason), await SendAsync(server.Port));
    }

    [Theory]
    [InlineData("RCPT", "450 Greylisted, come back later")]
    [InlineData("RCPT", "452 Mailbox full")]
    [InlineData(".", "451 Local trouble")]
    public async Task Not_now_is_later(string command, string answer)
    {
        await using var server = ScriptedSmtp.At(command, answer);

        var outcome = Assert.IsType<MailOutcome.Throttled>(await SendAsync(server.Port));
        Assert.True(outcome.RetryAfter > TimeSpan.Zero);
    }

    [Theory]
    [InlineData("CONNECT", "421 Closing down")]
    [InlineData("CONNECT", "554 No service here for you")]
    [InlineData("CONNECT", ScriptedSmtp.HangUp)]
    [InlineData("MAIL", "550 No mail from academie@rivierstad.example")]
    [InlineData("MAIL", "530 Sign in first")]
    [InlineData("MAIL", "421 Closing down")]
    [InlineData("MAIL", ScriptedSmtp.HangUp)]
    [InlineData("DATA", ScriptedSmtp.HangUp)]
    [InlineData(".", ScriptedSmtp.HangUp)]
    [InlineData("DATA", "503 Out of order")]
    public async Task A_server_that_is_away_or_does_not_know_us_is_an_outage_and_never_the_fault_of_the_mail(string command, string answer)
    {
        await using var server = ScriptedSmtp.At(command, answer);

        await Assert.ThrowsAsync<MailOutageException>(() => SendAsync(server.Port));
    }

    [Fact]
    public async Task Nobody_listening_is_an_outage()
    {
        var server = ScriptedSmtp.At("CONNECT", ScriptedSmtp.HangUp);
        var port = server.Port;
        await server.DisposeAsync();

        await Assert.ThrowsAsync<MailOutageException>(() => SendAsync(port));
    }

    [Theory]
    [InlineData("CONNECT")]
    [InlineData("RCPT")]
    [InlineData(".")]
    public async Task A_server_that_says_nothing_is_an_outage_after_the_time_out(string command)
    {
        await using var server = ScriptedSmtp.At(command, ScriptedSmtp.Silence);
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAsync<MailOutageException>(() => SendAsync(server.Port, TimeSpan.FromMilliseconds(300)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_caller_who_stops_waiting_is_obeyed_and_is_no_outage()
    {
        await using var server = ScriptedSmtp.At("RCPT", ScriptedSmtp.Silence);
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transport(server.Port, TimeSpan.FromSeconds(30)).SendAsync(Mails.New(), Guid.NewGuid(), caller.Token));
    }

    [Fact]
    public async Task What_goes_on_from_a_refusal_holds_no_address()
    {
        await using var server = ScriptedSmtp.At("MAIL", "530 academie@rivierstad.example is not welcome");

        var outage = await Assert.ThrowsAsync<MailOutageException>(() => SendAsync(server.Port));

        Assert.DoesNotContain("rivierstad.example", outage.ToString(), StringComparison.Ordinal);
    }

    private static Task<MailOutcome> SendAsync(int port, TimeSpan? timeOut = null) =>
        Transport(port, timeOut ?? TimeSpan.FromSeconds(10)).SendAsync(Mails.New(), Guid.NewGuid(), Token);

    private static SmtpTransport Transport(int port, TimeSpan timeOut) => new(new SmtpOptions { Host = "127.0.0.1", Port = port, TimeOut = timeOut });
}
