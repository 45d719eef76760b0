using System.Globalization;
using Academy.Dev.Processes;

namespace Academy.Dev.Mail;

/// <summary>The mailbox that catches every mail: a maildev process with SMTP, a web page and REST at /email.</summary>
internal sealed class Maildev : IAsyncDisposable
{
    private const int Tries = 3;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly ChildProcess _process;

    private Maildev(MaildevOptions options, int smtpPort, int webPort)
    {
        _process = NodeProgram.Start("maildev", "maildev/bin/maildev", Arguments(options, smtpPort, webPort));
        SmtpPort = smtpPort;
        Web = new Uri($"http://127.0.0.1:{webPort}/");
    }

    public int SmtpPort { get; }

    public Uri Web { get; }

    public int Pid => _process.Pid;

    public static async Task<Maildev> StartAsync(MaildevOptions options, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await StartOnceAsync(options, cancellationToken);
            }
            catch (ProcessDiedException) when (options is { SmtpPort: null, WebPort: null } && attempt < Tries)
            {
                // Between finding a free port and using it somebody else may take it: take others.
            }
        }
    }

    public async ValueTask DisposeAsync() => await _process.DisposeAsync();

    private static async Task<Maildev> StartOnceAsync(MaildevOptions options, CancellationToken cancellationToken)
    {
        var (smtp, web) = (options.SmtpPort ?? FreePort.Next(), options.WebPort ?? FreePort.Next());
        FreePort.Demand(smtp, "mail: SMTP");
        FreePort.Demand(web, "mail: mailbox");
        var maildev = new Maildev(options, smtp, web);
        try
        {
            await Readiness.WaitAsync(maildev._process, new Uri(maildev.Web, "healthz"), StartLimit, cancellationToken);
            return maildev;
        }
        catch
        {
            await maildev.DisposeAsync();
            throw;
        }
    }

    private static IEnumerable<string> Arguments(MaildevOptions options, int smtp, int web)
    {
        if (options.MailFolder is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return
        [
            "--ip", "127.0.0.1", "--web-ip", "127.0.0.1", "--smtp", Text(smtp), "--web", Text(web), "--silent",
            .. options.MailFolder is { } mails ? ["--mail-directory", Path.GetFullPath(mails)] : Array.Empty<string>(),
        ];
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
