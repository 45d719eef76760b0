using Academy.Functions.Mail.Transport;

namespace Academy.Functions.Tests.Mail.Transport;

public sealed class MailFaultTests
{
    // A carriage return, a line feed and all that some reader of a header takes for one.
    public static TheoryData<string> LineBreaks => ["\r\n", "\r", "\n", "\0", "\v", "\f", "\u0085", "\u2028", "\u2029", "\r\n\r\n", "=\r\n ", "\u001f"];

    [Fact]
    public void An_ordinary_mail_has_no_fault() => Assert.Null(MailFault.Of(Mails.New()));

    [Theory]
    [InlineData("Zoë de Lönneberg – ’t Hof")]
    [InlineData("Academie: cursussen <> \"samen\" (2027)")]
    [InlineData("")]
    public void Letters_and_signs_in_a_name_or_subject_are_no_fault(string text) =>
        Assert.Null(MailFault.Of(Mails.New() with { FromName = text, Subject = text }));

    [Theory]
    [InlineData("lezer@rivierstad.example, ander@duinrand.example")]
    [InlineData("lezer@rivierstad.example;ander@duinrand.example")]
    [InlineData("Lezer <lezer@rivierstad.example>")]
    [InlineData("\"lezer ander\"@rivierstad.example")]
    [InlineData("lezer@rivierstad.example (ander)")]
    [InlineData(" lezer@rivierstad.example")]
    [InlineData("lezer")]
    [InlineData("@rivierstad.example")]
    [InlineData("lézer@rivierstad.example")]
    [InlineData("")]
    public void An_address_is_one_plain_address(string address)
    {
        Assert.Equal("reader-address", MailFault.Of(Mails.New() with { To = address }));
        Assert.Equal("sender-address", MailFault.Of(Mails.New() with { From = address }));
    }

    [Theory]
    [InlineData("id@rivierstad.example")]
    [InlineData("<id>")]
    [InlineData("<@rivierstad.example>")]
    [InlineData("<a b@rivierstad.example>")]
    [InlineData("<a@b@c>")]
    [InlineData("<a@b> <c@d>")]
    [InlineData("")]
    public void A_message_id_has_two_parts_in_angle_brackets(string id) =>
        Assert.Equal("message-id", MailFault.Of(Mails.New() with { MessageId = id }));

    [Theory]
    [InlineData("Bcc")]
    [InlineData("to")]
    [InlineData("Subject")]
    [InlineData("message-id")]
    [InlineData("Content-Type")]
    [InlineData("X-Iets: Bcc")]
    [InlineData("X Iets")]
    [InlineData("X-Één")]
    [InlineData("X-Iets\r\nBcc")]
    [InlineData("")]
    public void A_header_of_ones_own_cannot_change_readers_or_shape(string name) =>
        Assert.Equal("header-name", MailFault.Of(Mails.New() with { Headers = new Dictionary<string, string> { [name] = "waarde" } }));

    [Fact]
    public void A_mail_that_is_printed_shows_no_one() =>
        Assert.Equal("OutgoingMail <1@rivierstad.example>", (Mails.New() with { MessageId = "<1@rivierstad.example>" }).ToString());
}
