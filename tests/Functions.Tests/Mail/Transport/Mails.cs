using Academy.Functions.Mail.Transport;

namespace Academy.Functions.Tests.Mail.Transport;

/// <summary>Mails for tests, each to a reader of its own.</summary>
internal static class Mails
{
    public static OutgoingMail New() => new()
    {
        From = "academie@rivierstad.example",
        FromName = "Rivierstad Academie",
        To = $"lezer-{Guid.NewGuid():N}@rivierstad.example",
        Subject = "Je bent ingeschreven",
        Text = "Je hebt een plaats.",
        Html = "<p>Je hebt een plaats.</p>",
        MessageId = $"<{Guid.NewGuid():N}@rivierstad.example>",
    };
}
