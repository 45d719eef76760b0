using Academy.Functions.Mail.Transport;

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>A real conversation with a real SMTP server.</summary>
public sealed class SmtpTransportTests(Mailbox mailbox)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_arrives_with_everything_that_was_put_in_it()
    {
        var mail = Mails.New() with
        {
            FromName = "Academie ’s-Rivierstad – één & \"samen\"",
            Subject = "Ën nu: geüpdatete cursus ‘Heldere brieven’ – coördinatie, naïef, crème brûlée €5 😀",
            Text = "Hallo Zoë,\r\n\r\n.een regel die met een punt begint\r\nen één lange: " + new string('é', 2_000) + "\r\nhttps://academie.rivierstad.example/cursussen/?q=1&x=2",
            Html = "<p>Hallo Zoë, <a href=\"https://academie.rivierstad.example/?q=1&amp;x=2\">naar de cursus</a></p>",
            Headers = new Dictionary<string, string> { ["Auto-Submitted"] = "auto-generated", ["List-Unsubscribe"] = "<https://academie.rivierstad.example/api/afmelden?t=abc>" },
        };

        var outcome = await Transport().SendAsync(mail, Guid.NewGuid(), Token);

        var received = await mailbox.MailToAsync(mail.To, Token);
        var from = received.GetProperty("from")[0];
        var headers = received.GetProperty("headers");
        Assert.IsType<MailOutcome.Sent>(outcome);
        Assert.Equal((mail.From, mail.FromName), (from.GetProperty("address").GetString(), from.GetProperty("name").GetString()));
        Assert.Equal(mail.Subject, received.GetProperty("subject").GetString());
        Assert.Equal(mail.Text.ReplaceLineEndings("\n"), received.GetProperty("text").GetString()!.TrimEnd().ReplaceLineEndings("\n"));
        Assert.Equal(mail.Html, received.GetProperty("html").GetString()!.Trim());
        Assert.Equal(mail.MessageId, headers.GetProperty("message-id").GetString());
        Assert.Equal("auto-generated", headers.GetProperty("auto-submitted").GetString());
        Assert.Equal(mail.Headers["List-Unsubscribe"], headers.GetProperty("list-unsubscribe").GetString());
        Assert.StartsWith("multipart/alternative", headers.GetProperty("content-type").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_on_the_wire_is_ascii_in_short_lines_with_the_text_before_the_html()
    {
        var mail = Mails.New() with { Subject = "Één " + new string('ë', 300), Text = new string('é', 3_000), Html = "<p>" + new string('é', 3_000) + "</p>" };

        await Transport().SendAsync(mail, Guid.NewGuid(), Token);

        var source = await mailbox.SourceOfAsync(await mailbox.MailToAsync(mail.To, Token), Token);
        Assert.All(source, character => Assert.True(char.IsAscii(character)));
        Assert.All(source.Split("\r\n"), line => Assert.True(line.Length <= 998));
        Assert.True(source.IndexOf("text/plain; charset=utf-8", StringComparison.Ordinal) < source.IndexOf("text/html; charset=utf-8", StringComparison.Ordinal));
        Assert.Single(source.Split("\r\n"), line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_invitation_stands_beside_the_text_and_goes_as_a_file_too()
    {
        const string text = "BEGIN:VCALENDAR\r\nSUMMARY:Eén\r\nEND:VCALENDAR\r\n";
        var mail = Mails.New() with { Calendars = [new MailCalendar("uitnodiging.ics", "REQUEST", text), new MailCalendar("afzegging-2.ics", "CANCEL", text)] };

        await Transport().SendAsync(mail, Guid.NewGuid(), Token);

        var received = await mailbox.MailToAsync(mail.To, Token);
        var source = await mailbox.SourceOfAsync(received, Token);
        Assert.StartsWith("multipart/mixed", received.GetProperty("headers").GetProperty("content-type").GetString(), StringComparison.Ordinal);
        var (alternative, calendar) = (source.IndexOf("multipart/alternative", StringComparison.Ordinal), source.IndexOf("text/calendar", StringComparison.Ordinal));
        Assert.True(alternative > 0 && source.IndexOf("text/html", StringComparison.Ordinal) < calendar, source);
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(source, "text/calendar;"));
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(source, "method=REQUEST"));
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(source, "method=CANCEL"));
        Assert.Contains("name=uitnodiging.ics", source, StringComparison.Ordinal);
        Assert.Contains("name=afzegging-2.ics", source, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text))[..40], source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MailFaultTests.LineBreaks), MemberType = typeof(MailFaultTests))]
    public async Task A_value_that_would_become_another_header_never_reaches_the_server(string hostile)
    {
        var reader = $"verborgen-{Guid.NewGuid():N}@rivierstad.example";
        var value = $"Heldere brieven{hostile}Bcc: {reader}";
        var plain = Mails.New();
        OutgoingMail[] mails =
        [
            plain with { Subject = value },
            plain with { FromName = value },
            plain with { From = value },
            plain with { To = value },
            plain with { MessageId = value },
            plain with { Headers = new Dictionary<string, string> { ["Auto-Submitted"] = value } },
        ];

        foreach (var mail in mails)
        {
            Assert.Equal(new MailOutcome.Rejected("header-line-break"), await Transport().SendAsync(mail, Guid.NewGuid(), Token));
        }

        Assert.Empty(await mailbox.MailsToAsync(reader, Token));
        Assert.Empty(await mailbox.MailsToAsync(plain.To, Token));
    }

    [Fact]
    public async Task Many_at_once_all_arrive_once()
    {
        var transport = Transport();
        var mails = Enumerable.Range(0, 20).Select(_ => Mails.New()).ToArray();

        await Task.WhenAll(mails.Select(mail => transport.SendAsync(mail, Guid.NewGuid(), Token)));

        foreach (var mail in mails)
        {
            await mailbox.MailToAsync(mail.To, Token);
        }
    }

    private SmtpTransport Transport() => new(new SmtpOptions { Host = "127.0.0.1", Port = mailbox.SmtpPort });
}
