extern alias auditor;

using System.Diagnostics;
using auditor::Academy.Auditor;
using auditor::Academy.Auditor.Histories;
using auditor::Academy.Auditor.Reading;

namespace Academy.Functions.Tests.Auditing;

/// <summary>The auditor's own positive controls: one thing wrong in an otherwise sound academy is named, with its place.</summary>
public sealed class AuditorTests(SoundWorld world) : IClassFixture<SoundWorld>
{
    private const string Run = SoundWorld.Run;

    [Fact]
    public async Task A_sound_academy_has_nothing_wrong_and_the_auditor_says_what_it_looked_at()
    {
        var report = await world.AuditAsync(SoundWorld.History, drained: false);

        Assert.True(report.IsGood, report.ToString());
        Assert.Equal((11, 10, 7), (report.LookedAt["rows of Runs"], report.LookedAt["rows of People"], report.LookedAt["calls"]));
    }

    [Fact]
    public void What_somebody_leaves_who_is_erased_once_more_later_is_wrong_only_when_that_is_done()
    {
        var unit = new StoredEntity("People", new("p1", "u|cursus|begin") { ["State"] = "Completed" });
        var second = new StoredEntity("Due", new("20270201", "0920|Erase|p1||") { ["At"] = SoundWorld.Now.AddMinutes(20) });

        Assert.NotEmpty(FindingsOf(drained: false, unit));
        Assert.Empty(FindingsOf(drained: false, unit, second));
        Assert.NotEmpty(FindingsOf(drained: true, unit, second));

        static IReadOnlyList<Finding> FindingsOf(bool drained, params StoredEntity[] rows) =>
            Inspection.Of(new AuditRequest { Storage = "", Drained = drained, Now = SoundWorld.Now }, new Snapshot(rows, [], null)).Findings;
    }

    [Fact]
    public void A_message_without_its_mail_is_wrong_unless_its_person_is_erased_once_more()
    {
        var message = new QueuedMessage("mails", $"{Run}\nm|cancelled|p1|2");
        StoredEntity[] again = [new("Runs", new(Run, "!") { ["Seats"] = 1 }), new("Runs", new(Run, "e|p1") { ["State"] = "Cancelled", ["Revision"] = 0 })];
        var second = new StoredEntity("Due", new("20270201", "0920|Erase|p1||") { ["At"] = SoundWorld.Now.AddMinutes(20) });

        Assert.True(IsNamed(drained: false, again));
        Assert.False(IsNamed(drained: false, [.. again, second]));
        Assert.True(IsNamed(drained: true, [.. again, second]));

        bool IsNamed(bool drained, StoredEntity[] rows) =>
            Inspection.Of(new AuditRequest { Storage = "", Drained = drained, Now = SoundWorld.Now }, new Snapshot(rows, [message], null)).Findings
                .Any(finding => (finding.Table, finding.Row) == ("mails", "m|cancelled|p1|2"));
    }

    [Fact]
    public void Who_looks_at_nothing_finds_nothing_out() =>
        Assert.False(Inspection.Of(new AuditRequest { Storage = "", Now = SoundWorld.Now }, new Snapshot([], [], null)).IsGood);

    [Theory]
    [InlineData("I1", "Runs", Run, "!", "Seats", 1)]
    [InlineData("I3", "Runs", Run, "!", "Taken", 1)]
    [InlineData("I3", "Runs", Run, "!", "Waiting", 2)]
    [InlineData("I3", "Runs", Run, "!", "WaitingSequence", 1)]
    [InlineData("I3", "Runs", Run, "e|p3", "Sequence", 7)]
    [InlineData("I3", "People", "p1", "s|cursus", "Units", "")]
    [InlineData("I3", "People", "p1", "s|cursus", "Units", "begin=completed.declared einde=completed.declared")]
    [InlineData("I3", "Answers", "cursus|deelname", "b|999999", "Count", 2)]
    [InlineData("I4", "Runs", Run, "m|waitlisted|p3|1", "State", "Zoek")]
    [InlineData("I4", "Runs", Run, "m|enrolled|p1|1", "Attempts", 0)]
    [InlineData("I4", "Runs", Run, "m|cancelled|p4|2", "Reason", null)]
    [InlineData("I4", "Runs", Run, "e|p3", "Revision", 2)]
    [InlineData("I6", "Runs", Run, "m|promoted|p2|2", "Closes", null)]
    [InlineData("I7", "Runs", Run, "!", "Seats", 3)]
    [InlineData("I7", "Runs", Run, "e|p2", "Sequence", 0)]
    [InlineData("I7", "Runs", Run, "e|p2", "Sequence", 3)]
    [InlineData("I8", "People", "p3", "e|" + Run, "State", "Enrolled")]
    [InlineData("I8", "Answers", "cursus|deelname", "t|4567", "", null)]
    [InlineData("I8", "People", "p9", "e|" + Run, "State", "Enrolled")]
    [InlineData("I8", "People", "p1", "e|cursus~nooit", "State", "Enrolled")]
    [InlineData("I8", "Runs", Run, "m|enrolled|p9|1", "State", "Sent")]
    [InlineData("I8", "Runs", Run, "m|enrolled|p1|4", "State", "Sent")]
    [InlineData("I8", "Runs", "cursus~weg", "e|p1", "State", "Enrolled")]
    [InlineData("I8", "Identities", "rivierstad", "u|user-9", "Person", "p1")]
    [InlineData("I8", "Identities", "p1", "!", "Off", true)]
    [InlineData("I8", "Teams", "p3", "manager", "Manager", "p1")]
    [InlineData("I8", "Wishes", "rivierstad", "w|course|cursus|p2", "", null)]
    [InlineData("P1", "People", "p1", "!", "Geboren", "1980")]
    [InlineData("P1", "Runs", Run, "x|1", "State", "Sent")]
    [InlineData("P2", "Identities", "p1", "k|u|robin@rivierstad.example|rivierstad", "Row", "u|x")]
    [InlineData("P2", "People", "p1", "f|Naam van p1", "At", null)]
    internal async Task A_row_that_is_wrong_is_named(string invariant, string table, string partition, string row, string property, object? value)
    {
        // A copy may lag as long as a look is planned; here it was the last chance.
        await world.UprootAsync("Due", "20270201", $"0900|Look|{Run}||");
        await world.QueueAsync("mails", $"{Run}\nm|waitlisted|p3|1");
        await world.PlantAsync(table, partition, row, property.Length == 0 ? [] : [(property, value)]);
        try
        {
            var report = await world.AuditAsync(SoundWorld.History, drained: false);

            Assert.Contains(report.Findings, finding => finding.Invariant == invariant && finding.Partition == Partition(invariant, property, partition, row) && $"{finding}".Length > 20);
            Assert.False(report.IsGood);
        }
        finally
        {
            await world.MendAsync(table, partition, row);
            await world.MendAsync("mails", "", "");
            await world.MendAsync("Due", "20270201", $"0900|Look|{Run}||");
        }
    }

    [Theory]
    [InlineData("I6", "20270205", "0900|Look|" + Run + "||", "under another moment")]
    [InlineData("I8", "20270201", "0900|Look|cursus~nooit||", "is not there")]
    [InlineData("I8", "20270201", "0900|Dansen|" + Run + "||", "nothing that can be planned")]
    internal async Task A_plan_for_nothing_or_under_another_moment_is_named(string invariant, string day, string row, string why)
    {
        await world.PlantAsync("Due", day, row, ("At", SoundWorld.Now));
        try
        {
            var report = await world.AuditAsync(SoundWorld.History, drained: false);

            Assert.Contains(why, Assert.Single(report.Findings, finding => (finding.Invariant, finding.Table, finding.Row) == (invariant, "Due", row)).What);
        }
        finally
        {
            await world.MendAsync("Due", day, row);
        }
    }

    [Theory]
    [InlineData("mails", "geen sleutel")]
    [InlineData("mails", Run + "\nm|enrolled|p1|9")]
    [InlineData("mails-poison", "geen sleutel")]
    [InlineData("mails-poison", Run + "\nm|waitlisted|p3|1")]
    internal async Task A_message_without_a_mail_or_that_was_set_aside_without_a_trace_is_named(string queue, string text)
    {
        await world.UprootAsync("Due", "20270201", $"0900|Look|{Run}||");
        await world.QueueAsync(queue, text);
        try
        {
            var report = await world.AuditAsync(SoundWorld.History, drained: false);

            Assert.Contains(report.Findings, finding => (finding.Invariant, finding.Table) == ("I8", queue));
        }
        finally
        {
            await world.MendAsync(queue, "", "");
            await world.MendAsync("Due", "20270201", $"0900|Look|{Run}||");
        }
    }

    [Fact]
    public async Task A_mail_that_nobody_will_look_at_is_named()
    {
        await world.UprootAsync("Due", "20270201", $"0900|Look|{Run}||");

        var report = await world.AuditAsync(SoundWorld.History, drained: false);

        Assert.Contains(report.Findings, finding => finding is { Invariant: "I4", Row: "m|waitlisted|p3|1" });
        await world.MendAsync("Due", "20270201", $"0900|Look|{Run}||");
    }

    [Fact]
    public async Task When_all_should_be_done_what_is_open_or_overdue_is_named()
    {
        var report = await world.AuditAsync(SoundWorld.History, drained: true);

        Assert.Equal(["I4 m|waitlisted|p3|1", $"I8 0900|Look|{Run}||"], report.Findings.Select(finding => $"{finding.Invariant} {finding.Row}"));
    }

    [Theory]
    [InlineData("p9", Wish.SignUp, Told.Enrolled)]
    [InlineData("p3", Wish.SignUp, Told.Enrolled)]
    [InlineData("p3", Wish.SignOff, Told.Cancelled)]
    [InlineData("p4", Wish.SignUp, Told.Enrolled)]
    internal async Task An_answer_that_the_rows_do_not_bear_out_is_named(string person, Wish wish, Told told)
    {
        var report = await world.AuditAsync([.. SoundWorld.History, new Call(person, Run, wish, told, 100, 110)], drained: false);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("I2", Run, "e|" + person), (finding.Invariant, finding.Partition, finding.Row));
    }

    [Fact]
    public async Task A_row_that_nobody_asked_for_or_that_was_refused_is_named()
    {
        Call[] history = [.. SoundWorld.History.Where(call => call.Person is not ("p1" or "p3")), new Call("p3", Run, Wish.SignUp, Told.Refused, 80, 90)];

        var report = await world.AuditAsync(history, drained: false);

        Assert.Equal(["e|p1", "e|p3"], report.Findings.Where(finding => finding.Invariant == "I2").Select(finding => finding.Row).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_place_in_line_before_somebody_who_asked_earlier_is_named()
    {
        await world.PlantAsync("Runs", Run, "e|p4", ("State", "Waitlisted"), ("Sequence", 1), ("Revision", 2));
        Call[] history = [.. SoundWorld.History.Where(call => call.Person != "p4"), new Call("p4", Run, Wish.SignUp, Told.Waitlisted, 200, 210)];

        var report = await world.AuditAsync(history, drained: false);

        Assert.Contains(report.Findings, finding => finding is { Invariant: "I7", Row: "e|p4" });
        await world.MendAsync("Runs", Run, "e|p4");
    }

    [Theory]
    [InlineData(0, "--storage", "@", "--at", "2027-02-01T11:00:00Z", "--seats", Run + "=2")]
    [InlineData(1, "--storage", "@", "--at", "2027-02-01T11:00:00Z", "--drained")]
    [InlineData(1, "--storage", "@", "--run", "cursus~nooit")]
    [InlineData(2, "--storage", "AccountName=nergens")]
    [InlineData(2, "--storage", "@", "--seats", "twee")]
    [InlineData(2, "--wat")]
    public async Task The_program_says_with_its_exit_code_whether_all_is_well(int exitCode, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Academy.Auditor.exe" : "Academy.Auditor"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument == "@" ? world.Storage : argument);
        }

        using var program = Process.Start(start)!;
        var said = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(exitCode == program.ExitCode, said);
        Assert.Equal(exitCode < 2, said.Contains("looked at", StringComparison.Ordinal));
    }

    /// <summary>What is wrong between two rows is named at the one that is not as it should be.</summary>
    private static string Partition(string invariant, string property, string partition, string row) => (invariant, property, row) switch
    {
        ("I3", "Units", _) => "p1",
        ("I8", "Off", _) => "rivierstad",
        _ => partition,
    };
}
