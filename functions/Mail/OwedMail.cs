using Academy.Functions.Agendas;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Mail;

/// <summary>Where a mail is on its way. The last three are final: nothing happens to it any more.</summary>
internal enum MailState
{
    Pending,
    Sending,
    Sent,
    Failed,
    Skipped,
}

/// <summary>The key of a mail, which is also its dedupe key: run, kind, person, and what makes this one different from the last of its kind.</summary>
internal sealed record MailKey(string Partition, string Row)
{
    private const char Separator = '\n';

    public static MailKey Of(string partition, string kind, string person, string about) => new(partition, $"m|{kind}|{person}|{about}");

    /// <summary>In the place of a person: the coordinator of the run's organiser, who has no row of their own.</summary>
    public const string Coordinator = "-coordinator";

    public string Kind => Row.Split('|')[1];

    public string Person => Row.Split('|')[2];

    /// <summary>What the mail is about: a revision of the enrolment, or the questionnaire and for whom.</summary>
    public string About => Row.Split('|')[3];

    public string ToMessage() => Partition + Separator + Row;

    /// <summary>Null for a message that is not a mail key.</summary>
    public static MailKey? Parse(string message) =>
        message.Split(Separator) is [{ Length: > 0 } partition, var row] && row.StartsWith("m|", StringComparison.Ordinal) && row.Split('|').Length == 4
            ? new MailKey(partition, row)
            : null;
}

/// <summary>A mail that somebody is owed, in the partition of the run it is about. It holds no address and no words.</summary>
internal sealed record OwedMail
{
    public required MailKey Key { get; init; }
    public required MailState State { get; init; }

    /// <summary>Since when it is owed; after <see cref="GiveUpAfter"/> it is no longer tried.</summary>
    public required DateTimeOffset Owed { get; init; }
    public DateTimeOffset Queued { get; init; }
    public DateTimeOffset? LeaseEnds { get; init; }
    public int Attempts { get; init; }
    public DateTimeOffset? Closes { get; init; }

    /// <summary>What it changes in its reader's agenda, if anything.</summary>
    public AgendaChange? Agenda { get; init; }
    public string? Reason { get; init; }

    /// <summary>When it came to its end.</summary>
    public DateTimeOffset? Ended { get; init; }
    public ETag ETag { get; init; }

    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(72);

    /// <summary>The same mail at its end: nothing happens to it any more.</summary>
    public OwedMail End(MailState state, string? reason, DateTimeOffset now) => this with { State = state, LeaseEnds = null, Reason = reason, Ended = now };

    public bool IsFinal => State is MailState.Sent or MailState.Failed or MailState.Skipped;

    /// <summary>Whether a mail server may have had it: a claim that ended in skipping it never came that far.</summary>
    public bool MayHaveGone => Attempts > (State == MailState.Skipped ? 1 : 0);

    public static OwedMail New(MailKey key, DateTimeOffset now) => new() { Key = key, State = MailState.Pending, Owed = now, Queued = now };

    public TableEntity ToEntity()
    {
        var entity = new TableEntity(Key.Partition, Key.Row)
        {
            ["State"] = State.ToString(),
            ["Owed"] = Owed,
            ["Queued"] = Queued,
            ["Attempts"] = Attempts,
        };
        if (LeaseEnds is { } leaseEnds)
        {
            entity["LeaseEnds"] = leaseEnds;
        }

        if (Closes is { } closes)
        {
            entity["Closes"] = closes;
        }

        if (Ended is { } ended)
        {
            entity["Ended"] = ended;
        }

        if (Reason is not null)
        {
            entity["Reason"] = Reason;
        }

        if (Agenda is { } agenda)
        {
            entity["AgendaSequence"] = agenda.Sequence;
            entity["AgendaEdition"] = agenda.Edition;
            entity["AgendaAsked"] = Slot.Write(agenda.Asked);
            entity["AgendaWithdrawn"] = Slot.Write(agenda.Withdrawn);
        }

        return entity;
    }

    public static OwedMail Of(TableEntity row) => new()
    {
        Key = new MailKey(row.PartitionKey, row.RowKey),
        State = Enum.Parse<MailState>(row.GetString("State")!),
        Owed = row.GetDateTimeOffset("Owed")!.Value,
        Queued = row.GetDateTimeOffset("Queued")!.Value,
        LeaseEnds = row.GetDateTimeOffset("LeaseEnds"),
        Attempts = row.GetInt32("Attempts")!.Value,
        Closes = row.GetDateTimeOffset("Closes"),
        Agenda = row.GetInt32("AgendaSequence") is { } sequence
            ? new AgendaChange(sequence, row.GetString("AgendaEdition")!, Slot.Read(row.GetString("AgendaAsked")!), Slot.Read(row.GetString("AgendaWithdrawn")!))
            : null,
        Reason = row.GetString("Reason"),
        Ended = row.GetDateTimeOffset("Ended"),
        ETag = row.ETag,
    };
}
