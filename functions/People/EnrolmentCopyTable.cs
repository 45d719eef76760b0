using Academy.Functions.Enrolments;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.People;

/// <summary>
/// The copies of enrolments in table People. They are written after the run's own transaction, by whoever made the change, so two can
/// come out of order: somebody who is promoted while their own sign-up still writes. A copy goes only over one of the same or an older revision.
/// </summary>
internal sealed partial class EnrolmentCopyTable(TableServiceClient tables)
{
    private const int MostTries = 8;

    private readonly TableClient _table = tables.GetTableClient(PersonRows.Table);

    /// <summary>Writes a copy, unless a newer one is there. That its run was called off stays noted, whatever is copied later. The first of a run costs one call.</summary>
    public async Task WriteAsync(string person, EnrolmentCopy copy, CancellationToken cancellationToken)
    {
        if (copy.Revision == 1 && await TryAsync(person, copy, there: null, cancellationToken))
        {
            return;
        }

        for (var tries = 0; tries < MostTries; tries++)
        {
            var found = await _table.GetEntityIfExistsAsync(person, PersonRows.Enrolment(copy.Run), cancellationToken: cancellationToken);
            var there = found.HasValue ? found.Value! : null;
            if (there is not null && IsOvertaken(copy, by: CopyOf(there)))
            {
                return;
            }

            if (await TryAsync(person, copy, there, cancellationToken))
            {
                return;
            }
        }

        throw new RequestFailedException(503, "a copy of an enrolment kept changing; the sweep writes it again");
    }

    internal static EnrolmentCopy CopyOf(TableEntity row) => new(
        PersonRows.IdOf(row.RowKey),
        Enum.Parse<EnrolmentState>(row.GetString("State")!),
        row.GetInt32("Revision") ?? 0,
        row.GetDateTimeOffset("ChangedAt")!.Value)
    {
        CalledOff = row.GetBoolean("CalledOff") ?? false,
    };

    /// <summary>Attendance changes a state and counts no revision: of one revision, the one that is written last is the one that was read last.</summary>
    private static bool IsOvertaken(EnrolmentCopy copy, EnrolmentCopy by)
    {
        var overtaken = by.Revision > copy.Revision || (copy with { CalledOff = copy.CalledOff || by.CalledOff }) == by;
        LeaveOrderUnguarded(ref overtaken);
        return overtaken;
    }

    /// <summary>False: another copy came first; look what it says.</summary>
    private async Task<bool> TryAsync(string person, EnrolmentCopy copy, TableEntity? there, CancellationToken cancellationToken)
    {
        var row = new TableEntity(person, PersonRows.Enrolment(copy.Run)) { ["State"] = copy.State.ToString(), ["Revision"] = copy.Revision, ["ChangedAt"] = copy.ChangedAt };
        if (copy.CalledOff)
        {
            row["CalledOff"] = true;
        }

        try
        {
            await (there is null
                ? _table.AddEntityAsync(row, cancellationToken)
                : _table.UpdateEntityAsync(row, there.ETag, TableUpdateMode.Merge, cancellationToken));
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 409 or 404)
        {
            return false;
        }
    }

    /// <summary>The development build can let an older copy overwrite a newer one, to show that a test notices.</summary>
    static partial void LeaveOrderUnguarded(ref bool overtaken);
}
