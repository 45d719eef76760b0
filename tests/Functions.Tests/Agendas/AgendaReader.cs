using System.Diagnostics;
using System.Text.Json;

namespace Academy.Functions.Tests.Agendas;

/// <summary>Lets ical.js, which others wrote, read what we tell an agenda: the script beside this file, run by Node.</summary>
internal static class AgendaReader
{
    /// <summary>What the mails of a person told their agenda, in the order in which they arrived.</summary>
    public static async Task<IReadOnlyList<Told>> ReadAgendaAsync(this FunctionsApp app, Visitor person)
    {
        var told = new List<Told>();
        foreach (var mail in await app.ReadMailboxAsync(person.Mail))
        {
            told.AddRange((await ReadAsync(await app.SourceOfAsync(mail), ".eml")).Select(one => one with { Mail = mail.Subject.Split(':')[0] }));
        }

        return told;
    }

    public static async Task<IReadOnlyList<Told>> ReadAsync(string source, string kind)
    {
        var (exitCode, said, complained) = await RunAsync(source, kind);
        Assert.True(exitCode == 0, complained);
        return JsonSerializer.Deserialize<Told[]>(said, JsonSerializerOptions.Web)!;
    }

    public static async Task<(int ExitCode, string Said, string Complained)> RunAsync(string source, string kind)
    {
        var file = Path.Combine(Path.GetTempPath(), $"academy-agenda-{Guid.NewGuid():N}{kind}");
        await File.WriteAllTextAsync(file, source, TestContext.Current.CancellationToken);
        try
        {
            var script = Path.Combine(RepositoryFolder.Root, "tests", "Functions.Tests", "Agendas", "invitations.mjs");
            using var node = Process.Start(new ProcessStartInfo("node", [script, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var complained = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (node.ExitCode, await said, await complained);
        }
        finally
        {
            File.Delete(file);
        }
    }
}

/// <summary>One event that an agenda was told. Shown: in the part that mail programs show as an invitation, not in a file.</summary>
internal sealed record Told(
    bool Shown, string? Name, string Method, string Uid, int Sequence, DateTimeOffset Start, DateTimeOffset End, DateTimeOffset Stamp,
    string Summary, string? Location, string Description, string Status, string Organizer, string OrganizerName, string Attendee, string Rsvp, int Properties)
{
    /// <summary>The kind of mail it came with.</summary>
    public string Mail { get; init; } = "";
}
