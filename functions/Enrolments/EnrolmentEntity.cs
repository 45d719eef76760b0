using Academy.Functions.Agendas;
using Academy.Functions.Storage;

namespace Academy.Functions.Enrolments;

/// <summary>An enrolment as its row in the run's partition holds it: e|person.</summary>
internal static class EnrolmentEntity
{
    public static string RowOf(string person) => "e|" + person;

    public static TableTransactionAction ActionOf(string run, Enrolment enrolment) => enrolment.ETag == default
        ? new TableTransactionAction(TableTransactionActionType.Add, Of(run, enrolment))
        : new TableTransactionAction(TableTransactionActionType.UpdateReplace, Of(run, enrolment), enrolment.ETag);

    public static Enrolment Read(TableEntity row) => new(
        row.RowKey[2..],
        Enum.Parse<EnrolmentState>(row.GetString("State")!),
        row.GetInt32("Sequence")!.Value,
        row.GetInt32("Revision")!.Value,
        row.GetDateTimeOffset("ChangedAt")!.Value,
        row.ETag)
    {
        Edition = row.GetString("Edition") ?? "",
        Municipality = row.GetString("Municipality") ?? "",
        Agenda = row.GetInt32("AgendaSequence") is { } sequence ? new Agenda(sequence, Slot.Read(row.GetString("AgendaSlots")!)) : null,
        DeclineUntil = row.GetDateTimeOffset("DeclineUntil"),
    };

    private static TableEntity Of(string run, Enrolment enrolment)
    {
        var entity = new TableEntity(run, RowOf(enrolment.Person))
        {
            ["State"] = enrolment.State.ToString(),
            ["Sequence"] = enrolment.Sequence,
            ["Revision"] = enrolment.Revision,
            ["ChangedAt"] = enrolment.ChangedAt,
            ["Edition"] = enrolment.Edition,
            ["Municipality"] = enrolment.Municipality,
        };
        if (enrolment.Agenda is { } agenda)
        {
            entity["AgendaSequence"] = agenda.Sequence;
            entity["AgendaSlots"] = Slot.Write(agenda.Slots);
        }

        if (enrolment.DeclineUntil is { } until)
        {
            entity["DeclineUntil"] = until;
        }

        return entity;
    }
}
