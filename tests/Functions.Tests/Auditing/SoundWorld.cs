extern alias auditor;

using Academy.Functions.Tests.Storage;
using auditor::Academy.Auditor;
using auditor::Academy.Auditor.Histories;
using auditor::Academy.Functions.Storage;

namespace Academy.Functions.Tests.Auditing;

/// <summary>
/// A small academy in which nothing is wrong, row by row in a real Azurite: one run with two seats, of which one was moved into from
/// the line, one person who waits and one who left. Tests put one thing wrong and take it back.
/// </summary>
public sealed class SoundWorld : IAsyncLifetime
{
    public const string Run = "cursus~lente";
    public static readonly DateTimeOffset Now = new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero);

    // Of its own: what other tests store beside it would be looked at too.
    private readonly StorageEmulator _storage = new();
    private readonly Dictionary<(string Table, string Partition, string Row), TableEntity> _rows = [];

    internal string Storage => _storage.ConnectionString;

    private TableServiceClient Tables => new(_storage.ConnectionString);

    private QueueServiceClient Queues => new(_storage.ConnectionString);

    internal static IReadOnlyList<Call> History { get; } =
    [
        new("p1", Run, Wish.SignUp, Told.Unknown, 10, 20),
        new("p1", Run, Wish.SignUp, Told.Enrolled, 30, 40),
        new("p4", Run, Wish.SignUp, Told.Enrolled, 31, 41),
        new("p2", Run, Wish.SignUp, Told.Waitlisted, 50, 60),
        new("p4", Run, Wish.SignOff, Told.Cancelled, 65, 70),
        new("p3", Run, Wish.SignUp, Told.Waitlisted, 80, 90),
        new("p5", Run, Wish.SignUp, Told.Refused, 80, 90),
    ];

    public async ValueTask InitializeAsync()
    {
        await _storage.InitializeAsync();
        Fill();
        foreach (var (key, entity) in _rows)
        {
            await Tables.GetTableClient(key.Table).CreateIfNotExistsAsync(TestContext.Current.CancellationToken);
            await PutAsync(key.Table, entity);
        }

        foreach (var queue in (string[])["mails", "mails-poison"])
        {
            await Queues.GetQueueClient(queue).CreateIfNotExistsAsync(TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _storage.DisposeAsync();

    internal Task<AuditReport> AuditAsync(IReadOnlyList<Call> history, bool drained) => Inspection.RunAsync(
        new AuditRequest { Storage = Storage, History = history, Drained = drained, Now = Now.AddHours(2), Seats = new Dictionary<string, int> { [Run] = 2 } },
        TestContext.Current.CancellationToken);

    /// <summary>Changes some values of a row, or makes it; a value that is null goes.</summary>
    internal async Task PlantAsync(string table, string partition, string row, params (string Name, object? Value)[] values)
    {
        var planted = new TableEntity(partition, row);
        var sound = _rows.GetValueOrDefault((table, partition, row), new TableEntity(partition, row)).Select(value => (Name: value.Key, value.Value));
        foreach (var (name, value) in sound.Concat(values))
        {
            planted[name] = value;
        }

        await PutAsync(table, planted);
    }

    internal Task UprootAsync(string table, string partition, string row) =>
        Tables.GetTableClient(table).DeleteEntityAsync(partition, row, cancellationToken: TestContext.Current.CancellationToken);

    internal Task QueueAsync(string queue, string text) =>
        Queues.GetQueueClient(queue).SendMessageAsync(text, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Everything as it was.</summary>
    internal async Task MendAsync(string table, string partition, string row)
    {
        if (_rows.TryGetValue((table, partition, row), out var sound))
        {
            await PutAsync(table, sound);
        }
        else if (table.Length > 0 && char.IsAsciiLetterUpper(table[0]))
        {
            await UprootAsync(table, partition, row);
        }
        else
        {
            await Queues.GetQueueClient(table).ClearMessagesAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The auditor's clients store anything: those of the app, in the development build, refuse what is in no catalogue.</summary>
    private async Task PutAsync(string table, TableEntity entity) =>
        await Tables.GetTableClient(table).UpsertEntityAsync(entity, TableUpdateMode.Replace, TestContext.Current.CancellationToken);

    private void Fill()
    {
        var (starts, changed) = (Now.AddDays(30), Now.AddHours(-1));
        Add("Runs", Run, "!", ("Seats", 2), ("Taken", 2), ("WaitingSequence", 2), ("Waiting", 1), ("Cancelled", false), ("Starts", starts), ("Ends", starts.AddHours(4)), ("Applied", "a.b"), ("Changes", 0));
        foreach (var (person, state, sequence, revision) in ((string, string, int, int)[])[("p1", "Enrolled", 0, 1), ("p2", "Enrolled", 1, 2), ("p3", "Waitlisted", 2, 1), ("p4", "Cancelled", 0, 2)])
        {
            Add("Runs", Run, "e|" + person, ("State", state), ("Sequence", sequence), ("Revision", revision), ("ChangedAt", changed), ("Edition", "rivierstad"));
            Add("People", person, "e|" + Run, ("State", state), ("ChangedAt", changed));
            Add("People", person, "!", ("Name", "Naam van " + person), ("Mail", person + "@rivierstad.example"), ("Municipality", "rivierstad"), ("Edition", "rivierstad"), ("SeenAt", changed));
        }

        foreach (var (mail, state, attempts) in ((string, string, int)[])[("enrolled|p1|1", "Sent", 1), ("waitlisted|p2|1", "Sent", 2), ("promoted|p2|2", "Sent", 1), ("waitlisted|p3|1", "Pending", 0), ("enrolled|p4|1", "Sent", 1), ("cancelled|p4|2", "Skipped", 1)])
        {
            Add("Runs", Run, "m|" + mail, ("State", state), ("Owed", changed), ("Queued", changed), ("Attempts", attempts), ("Reason", state == "Skipped" ? "overtaken" : null), ("Ended", state == "Pending" ? null : changed.AddMinutes(1)), ("Closes", mail[0] == 'p' ? changed.AddHours(48) : null));
        }

        Add("Due", "20270201", $"0900|Look|{Run}||", ("At", Now));
        Add("Due", "20270303", $"1300|Ended|{Run}||", ("At", starts.AddHours(4)));
        Add("Identities", "rivierstad", "u|user-1", ("Person", "p1"), ("Municipality", "rivierstad"), ("Tenant", "t1"), ("Roles", "learner"));
        Add("Identities", "p1", "k|u|user-1|rivierstad", ("Partition", "rivierstad"), ("Row", "u|user-1"));
        Add("People", "p1", "s|cursus", ("Units", "begin=completed.declared"), ("At", changed));
        Add("People", "p1", "u|cursus|begin", ("State", "Completed"), ("Evidence", "Declared"), ("At", changed));
        Add("Teams", "p1", "manager", ("Manager", "p2"), ("Confirmed", true), ("At", changed));
        Add("Teams", "p2", "t|p1", ("At", changed));
        Add("Wishes", "p1", "p|course|cursus", ("Municipality", "rivierstad"), ("At", changed));
        Add("Wishes", "rivierstad", "w|course|cursus|p1", ("At", changed));
        Add("Answers", "cursus|deelname", "t|0123");
        Add("Answers", "cursus|deelname", "b|999999", ("Answers", "[{}]"u8.ToArray()), ("Count", 1));
    }

    private void Add(string table, string partition, string row, params (string Name, object? Value)[] values)
    {
        var entity = new TableEntity(partition, row);
        foreach (var (name, value) in values)
        {
            entity[name] = value;
        }

        _rows[(table, partition, row)] = entity;
    }
}
