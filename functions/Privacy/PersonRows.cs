using System.Runtime.CompilerServices;
using Academy.Functions.Evaluations;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy;

/// <summary>
/// Every row about one person, in all tables, found without a scan: their own partition names the runs and courses in whose partitions
/// the rest stands. What is needed to find others comes after what it leads to, so that deleting in this order can be done again.
/// </summary>
internal sealed class PersonRows(TableServiceClient tables)
{
    private readonly TableClient _identities = tables.GetTableClient("Identities");
    private readonly TableClient _people = tables.GetTableClient("People");
    private readonly TableClient _runs = tables.GetTableClient("Runs");

    public async IAsyncEnumerable<PersonRow> ReadAsync(string person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var own = await AllOfAsync(_people, person, cancellationToken);
        var partitions = own.Where(row => row.RowKey.StartsWith("e|", StringComparison.Ordinal)).Select(row => row.RowKey[2..])
            .Concat(own.Where(row => row.RowKey.StartsWith("u|", StringComparison.Ordinal)).Select(row => SelfPaced.KeyOf(row.RowKey.Split('|')[1], person)).Distinct());
        foreach (var partition in partitions)
        {
            await foreach (var row in OfRunAsync(partition, person, cancellationToken))
            {
                yield return row;
            }
        }

        foreach (var row in own)
        {
            yield return new PersonRow(_people.Name, row);
        }

        var notes = await AllOfAsync(_identities, person, cancellationToken);
        foreach (var note in notes.Where(note => note.RowKey.StartsWith("k|", StringComparison.Ordinal)))
        {
            var pointed = await _identities.GetEntityIfExistsAsync(note.GetString("Partition")!, note.GetString("Row")!, cancellationToken: cancellationToken);
            if (pointed.HasValue)
            {
                yield return new PersonRow(_identities.Name, pointed.Value!);
            }
        }

        foreach (var note in notes)
        {
            yield return new PersonRow(_identities.Name, note);
        }
    }

    /// <summary>The person's enrolment in a run and their mails; the mails of others are read over.</summary>
    private async IAsyncEnumerable<PersonRow> OfRunAsync(string partition, string person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and ((RowKey ge {"m|"} and RowKey lt {"m}"}) or RowKey eq {"e|" + person})");
        await foreach (var row in _runs.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            if (row.RowKey.Split('|') is ["e", _] || (row.RowKey.Split('|') is ["m", _, var whose, _] && whose == person))
            {
                yield return new PersonRow(_runs.Name, row);
            }
        }
    }

    private static async Task<IReadOnlyList<TableEntity>> AllOfAsync(TableClient table, string partition, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}

/// <summary>A row about a person, and the table it stands in.</summary>
internal sealed record PersonRow(string Table, TableEntity Entity)
{
    /// <exception cref="InvalidOperationException">A row that the data catalogue does not know.</exception>
    public StoredRow Kind => DataCatalogue.Find(Table, Entity.RowKey) ?? throw new InvalidOperationException($"a row of {Table} is not in the data catalogue");
}
