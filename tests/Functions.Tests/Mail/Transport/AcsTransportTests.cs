using System.Text.Json;
using Academy.Functions.Mail.Transport;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>A mail goes to Communication Services; what stands in for that cloud says so itself.</summary>
public sealed class AcsTransportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_is_posted_once_under_its_operation()
    {
        await using var cloud = await AcsCloud.StartAsync((202, AcsCloud.Running));
        var identity = new KnownToken("toegang");
        var mail = Mails.New() with { Subject = "Één ‘brief’ 😀", Headers = new Dictionary<string, string> { ["Auto-Submitted"] = "auto-generated" } };

        var outcome = await AcsCloud.TransportTo(cloud, identity).SendAsync(mail, AcsCloud.Operation, Token);

        var request = Assert.Single(cloud.Heard);
        Assert.IsType<MailOutcome.Sent>(outcome);
        Assert.Equal(("POST", "/emails:send?api-version=2023-03-31"), (request.Method, request.Target));
        Assert.Equal(AcsCloud.Operation.ToString(), request.Headers["Operation-Id"]);
        Assert.Equal("Bearer toegang", request.Headers["Authorization"]);
        Assert.Equal(["https://communication.azure.com//.default"], identity.Scopes);
        AssertBody(mail, JsonDocument.Parse(request.Body).RootElement);
    }

    [Fact]
    public async Task An_invitation_goes_as_a_file_that_says_its_method()
    {
        await using var cloud = await AcsCloud.StartAsync((202, AcsCloud.Running));
        var mail = Mails.New() with { Calendars = [new MailCalendar("uitnodiging.ics", "REQUEST", "BEGIN:VCALENDAR\r\n")] };

        await AcsCloud.TransportTo(cloud).SendAsync(mail, AcsCloud.Operation, Token);

        var file = Assert.Single(JsonDocument.Parse(Assert.Single(cloud.Heard).Body).RootElement.GetProperty("attachments").EnumerateArray());
        Assert.Equal("uitnodiging.ics", file.GetProperty("name").GetString());
        Assert.Equal("text/calendar; charset=utf-8; method=REQUEST", file.GetProperty("contentType").GetString());
        Assert.Equal("BEGIN:VCALENDAR\r\n"u8.ToArray(), file.GetProperty("contentInBase64").GetBytesFromBase64());
    }

    private static void AssertBody(OutgoingMail mail, JsonElement body)
    {
        Assert.Equal(mail.From, body.GetProperty("senderAddress").GetString());
        Assert.Equal(mail.To, Assert.Single(body.GetProperty("recipients").GetProperty("to").EnumerateArray()).GetProperty("address").GetString());
        Assert.Equal(mail.Subject, body.GetProperty("content").GetProperty("subject").GetString());
        Assert.Equal(mail.Text, body.GetProperty("content").GetProperty("plainText").GetString());
        Assert.Equal(mail.Html, body.GetProperty("content").GetProperty("html").GetString());
        Assert.Equal(mail.MessageId, body.GetProperty("headers").GetProperty("Message-ID").GetString());
        Assert.Equal("true", body.GetProperty("headers").GetProperty("x-ms-acsemail-validate-message-id").GetString());
        Assert.Equal("auto-generated", body.GetProperty("headers").GetProperty("Auto-Submitted").GetString());
        Assert.True(body.GetProperty("userEngagementTrackingDisabled").GetBoolean());
    }

    [Theory]
    [InlineData("NotStarted")]
    [InlineData("Running")]
    [InlineData("Succeeded")]
    public async Task A_mail_that_may_have_been_sent_is_asked_for_and_not_sent_again(string status)
    {
        await using var cloud = await AcsCloud.StartAsync((200, $$"""{"id":"{{AcsCloud.Operation}}","status":"{{status}}"}"""));

        var outcome = await AcsCloud.TransportTo(cloud).SendAsync(Mails.New() with { MayHaveBeenSent = true }, AcsCloud.Operation, Token);

        Assert.IsType<MailOutcome.Duplicate>(outcome);
        Assert.Equal($"/emails/operations/{AcsCloud.Operation}?api-version=2023-03-31", Assert.Single(cloud.Heard).Target);
    }

    [Fact]
    public async Task A_mail_that_may_have_been_sent_and_is_unknown_goes()
    {
        await using var cloud = await AcsCloud.StartAsync((404, AcsCloud.NotFound), (202, AcsCloud.Running));

        var outcome = await AcsCloud.TransportTo(cloud).SendAsync(Mails.New() with { MayHaveBeenSent = true }, AcsCloud.Operation, Token);

        Assert.IsType<MailOutcome.Sent>(outcome);
        Assert.Equal(["GET", "POST"], cloud.Heard.Select(request => request.Method));
    }

    [Fact]
    public async Task A_mail_whose_operation_failed_is_rejected_with_the_code_of_the_service()
    {
        await using var cloud = await AcsCloud.StartAsync((200, """{"status":"Failed","error":{"code":"EmailDroppedAllRecipientsSuppressed","message":"lezer@rivierstad.example"}}"""));

        var outcome = await AcsCloud.TransportTo(cloud).SendAsync(Mails.New() with { MayHaveBeenSent = true }, AcsCloud.Operation, Token);

        Assert.Equal(new MailOutcome.Rejected("acs-EmailDroppedAllRecipientsSuppressed"), outcome);
    }

    [Fact]
    public async Task A_hostile_mail_is_refused_before_anything_is_asked()
    {
        await using var cloud = await AcsCloud.StartAsync((202, AcsCloud.Running));

        var outcome = await AcsCloud.TransportTo(cloud).SendAsync(Mails.New() with { Subject = "x\r\nBcc: ander@rivierstad.example" }, AcsCloud.Operation, Token);

        Assert.Equal(new MailOutcome.Rejected("header-line-break"), outcome);
        Assert.Empty(cloud.Heard);
    }
}
