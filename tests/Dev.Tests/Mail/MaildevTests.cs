using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Text.Json.Nodes;
using Academy.Dev.Mail;

namespace Academy.Dev.Tests.Mail;

/// <summary>The mailbox as a process of the stack.</summary>
public sealed class MaildevTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_that_was_sent_is_in_the_mailbox_also_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await Maildev.StartAsync(new MaildevOptions { MailFolder = folder.Path }, Cancellation))
        {
            await SendAsync(first, "Je bent ingeschreven");
            Assert.Equal(["Je bent ingeschreven"], await SubjectsShownAsync(first));
            Assert.All(Directory.EnumerateFiles(folder.Path, "*.eml"), mail => Assert.NotEqual(0, new FileInfo(mail).Length));
        }

        await using var second = await Maildev.StartAsync(new MaildevOptions { MailFolder = folder.Path }, Cancellation);

        Assert.Equal(["Je bent ingeschreven"], await SubjectsShownAsync(second));
    }

    [Fact]
    public async Task It_is_gone_after_the_stop()
    {
        var maildev = await Maildev.StartAsync(new MaildevOptions(), Cancellation);
        var pid = maildev.Pid;

        await maildev.DisposeAsync();

        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(pid));
    }

    private static async Task SendAsync(Maildev maildev, string subject)
    {
        using var smtp = new SmtpClient("127.0.0.1", maildev.SmtpPort);
        using var mail = new MailMessage("academie@rivierstad.example", "sanne@rivierstad.example", subject, "Tot dan.");
        await smtp.SendMailAsync(mail, Cancellation);
    }

    /// <summary>The subjects as soon as there are any: the mailbox takes a mail, and answers after a start, before it shows what it has.</summary>
    private static async Task<IReadOnlyList<string?>> SubjectsShownAsync(Maildev maildev)
    {
        var started = Stopwatch.GetTimestamp();
        IReadOnlyList<string?> subjects;
        while ((subjects = await SubjectsAsync(maildev)).Count == 0 && Stopwatch.GetElapsedTime(started) < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }

        return subjects;
    }

    private static async Task<IReadOnlyList<string?>> SubjectsAsync(Maildev maildev)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var mails = await http.GetFromJsonAsync<JsonArray>(new Uri(maildev.Web, "email"), Cancellation);
        return [.. mails!.Select(mail => (string?)mail!["subject"])];
    }
}
