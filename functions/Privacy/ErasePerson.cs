using Academy.Functions.Badges;
using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.Identities;
using Academy.Functions.Runs;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Privacy;

/// <summary>
/// Takes everything of a person away, in an order that can be done again: seats go to who waits, then badges are withdrawn, the rows that are found through
/// the person's own partition, then that partition, then the ties with their sign-ins, whose user ids stay closed to others for a day.
/// What was planned for them goes with a scan of what is due, which only this job makes.
/// </summary>
internal sealed class ErasePerson(PersonData rows, Enrol enrol, RunTable runs, BadgeTable badges, DueTable due, IdentityTable identities, ErasedSignIns erased, TableServiceClient tables)
{
    private const int MostTries = 12;

    public async Task RunAsync(string person, CancellationToken cancellationToken)
    {
        var account = await identities.FindAccountAsync(person, cancellationToken);
        await foreach (var row in rows.ReadAsync(person, cancellationToken))
        {
            if (row.Table == "Runs" && row.Entity.RowKey.StartsWith("e|", StringComparison.Ordinal))
            {
                await TakeOutAsync(row.Entity.PartitionKey, person, cancellationToken);
            }
            else if (row is { Table: "People", Entity.RowKey: ['b', '|', ..] })
            {
                // A copy of the credential may be anywhere: that it was withdrawn is all that stays, and says nothing of whom.
                await badges.WithdrawAsync(person, BadgeTable.BadgeOf(row.Entity), cancellationToken);
            }
            else if (row.Table != "Badges")
            {
                if (row is { Table: "Identities", Entity.RowKey: ['u', '|', .. var userId] } && account is var (tenant, objectId))
                {
                    await erased.RememberAsync(row.Entity.PartitionKey, userId, tenant, objectId, cancellationToken);
                }

                await tables.GetTableClient(row.Table).DeleteEntityAsync(row.Entity.PartitionKey, row.Entity.RowKey, cancellationToken: cancellationToken);
            }
        }

        await due.ForgetAsync(person, cancellationToken);
    }

    /// <summary>Signs off as long as that can be, so that the first in line moves up; then the row goes, and the seat it held is not counted any more.</summary>
    private async Task TakeOutAsync(string run, string person, CancellationToken cancellationToken)
    {
        if (await enrol.SignOffAsync(run, new Identity(person, "", []), cancellationToken) == EnrolmentOutcome.TooBusy)
        {
            // Without it the seat would go to a newcomer and not to who waits for it.
            throw new RequestFailedException(503, "a run kept changing; the erasure goes on at the next try");
        }

        for (var tries = 0; tries < MostTries; tries++)
        {
            var row = await runs.FindAsync(run, cancellationToken);
            if (row is null || await runs.FindEnrolmentAsync(run, person, cancellationToken) is not { } enrolment)
            {
                return;
            }

            if (await runs.TryRemoveAsync(row.Without(enrolment), enrolment, cancellationToken))
            {
                // The mails that are there now, also those that the signing off just owed.
                foreach (var mail in (await rows.OfRunAsync(run, person, cancellationToken)).Where(row => row.Entity.RowKey.StartsWith("m|", StringComparison.Ordinal)))
                {
                    await tables.GetTableClient(mail.Table).DeleteEntityAsync(run, mail.Entity.RowKey, cancellationToken: cancellationToken);
                }

                return;
            }
        }

        throw new RequestFailedException(503, "a run kept changing; the erasure goes on at the next try");
    }
}
