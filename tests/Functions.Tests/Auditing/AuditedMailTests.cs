extern alias auditor;

using auditor::Academy.Auditor;
using auditor::Academy.Auditor.Reading;
using auditor::Academy.Functions.Storage;

namespace Academy.Functions.Tests.Auditing;

/// <summary>What the auditor says of one mail: its row beside what arrived, and its moments.</summary>
public sealed class AuditedMailTests
{
    [Theory]
    [InlineData("Sent", 1, 0, true)]
    [InlineData("Sent", 1, 2, true)]
    [InlineData("Pending", 0, 1, true)]
    [InlineData("Skipped", 1, 1, true)]
    [InlineData("Sent", 1, 1, false)]
    [InlineData("Sent", 2, 2, false)]
    [InlineData("Pending", 1, 1, false)]
    internal void A_mail_arrives_as_often_as_its_row_says(string state, int attempts, int copies, bool isWrong)
    {
        var mail = new TableEntity("cursus~~p1", "m|evaluation-participation|p1|deelname.learner")
        {
            ["State"] = state,
            ["Attempts"] = attempts,
            ["Owed"] = SoundWorld.Now,
            ["Queued"] = SoundWorld.Now,
            ["Reason"] = "overtaken",
            ["Ended"] = SoundWorld.Now,
        };
        var arrived = Enumerable.Repeat(new ArrivedMail(MailId.Of(mail), "p1@rivierstad.example"), copies);
        var snapshot = new Snapshot([new StoredEntity("Runs", mail)], [new QueuedMessage("mails", $"{mail.PartitionKey}\n{mail.RowKey}")], [.. arrived]);

        var report = Inspection.Of(new AuditRequest { Storage = "", Now = SoundWorld.Now.AddHours(1) }, snapshot);

        Assert.Equal(isWrong, report.Findings.Any(finding => finding.Invariant == "I5"));
    }

    [Theory]
    [InlineData("Owed", 3)]
    [InlineData("Ended", -1)]
    [InlineData("Ended", 80)]
    [InlineData("Closes", -1)]
    internal void A_mail_outside_its_time_is_named(string moment, int hours)
    {
        var mail = new TableEntity("cursus~~p1", "m|evaluation-participation|p1|deelname.learner")
        {
            ["State"] = "Sent",
            ["Attempts"] = 1,
            ["Owed"] = SoundWorld.Now,
            ["Ended"] = SoundWorld.Now.AddMinutes(1),
            ["Closes"] = SoundWorld.Now.AddDays(30),
        };
        Assert.True(Report().IsGood, Report().ToString());
        mail[moment] = SoundWorld.Now.AddHours(hours);

        Assert.Contains(Report().Findings, finding => finding.Invariant == "I6");

        AuditReport Report() => Inspection.Of(new AuditRequest { Storage = "", Now = SoundWorld.Now.AddHours(2) }, new Snapshot([new StoredEntity("Runs", mail)], [], null));
    }

    [Fact]
    public void A_mail_that_nobody_was_owed_is_named()
    {
        var profile = new TableEntity("p1", "!") { ["Name"] = "Naam", ["Mail"] = "p1@rivierstad.example" };
        var snapshot = new Snapshot([new StoredEntity("People", profile)], [], [new ArrivedMail("0123", "p1@rivierstad.example"), new ArrivedMail("4567", "gewist@rivierstad.example")]);

        var finding = Assert.Single(Inspection.Of(new AuditRequest { Storage = "", Now = SoundWorld.Now }, snapshot).Findings);

        Assert.Equal(("I5", "0123"), (finding.Invariant, finding.Partition));
    }
}
