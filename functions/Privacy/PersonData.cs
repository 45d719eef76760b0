using System.Runtime.CompilerServices;
using Academy.Functions.Badges;
using Academy.Functions.Evaluations;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy;

/// <summary>
/// Every row about one person, in all tables, found without a scan: their own partition names the runs and courses in whose partitions
/// the rest stands. What is needed to find others comes after what it leads to, so that deleting in this order can be done again.
/// </summary>
internal sealed class PersonData(TableServiceClient tables)
{
    // Somebody with years of learning has a hundred partitions: one after another they are a wait of seconds.
    private const int PartitionsAtOnce = 8;

    private readonly TableClient _identities = tables.GetTableClient("Identities");
    private readonly TableClient _people = tables.GetTableClient("People");
    private readonly TableClient _runs = tables.GetTableClient("Runs");
    private readonly TableClient _wishes = tables.GetTableClient("Wishes");
    private readonly TableClient _teams = tables.GetTableClient("Teams");
    private readonly TableClient _badges = tables.GetTableClient("Badges");

    public async IAsyncEnumerable<PersonDatum> ReadAsync(string person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var own = await AllOfAsync(_people, person, cancellationToken);
        var partitions = own.Where(row => row.RowKey.StartsWith("e|", StringComparison.Ordinal)).Select(row => row.RowKey[2..])
            .Concat(own.Where(row => row.RowKey.StartsWith("u|", StringComparison.Ordinal)).Select(row => SelfPaced.KeyOf(row.RowKey.Split('|')[1], person))
                .Concat(own.Where(row => row.RowKey.StartsWith("r|", StringComparison.Ordinal)).Select(row => SelfPaced.KeyOf(row.GetString("Subject")!, person)))
                .Distinct());
        foreach (var some in partitions.Chunk(PartitionsAtOnce))
        {
            foreach (var row in (await Task.WhenAll(some.Select(partition => OfRunAsync(partition, person, cancellationToken)))).SelectMany(rows => rows))
            {
                yield return row;
            }
        }

        foreach (var row in await WishesAsync(person, cancellationToken))
        {
            yield return new PersonDatum(_wishes.Name, row);
        }

        foreach (var row in await TeamAsync(person, cancellationToken))
        {
            yield return new PersonDatum(_teams.Name, row);
        }

        foreach (var row in await BadgesAsync(own, cancellationToken))
        {
            yield return new PersonDatum(_badges.Name, row);
        }

        foreach (var row in own)
        {
            yield return new PersonDatum(_people.Name, row);
        }

        var notes = await AllOfAsync(_identities, person, cancellationToken);
        foreach (var note in notes.Where(note => note.RowKey.StartsWith("k|", StringComparison.Ordinal)))
        {
            var pointed = await _identities.GetEntityIfExistsAsync(note.GetString("Partition")!, note.GetString("Row")!, cancellationToken: cancellationToken);
            // An address, or a user id, may be somebody else's by now.
            if (pointed.HasValue && (pointed.Value!.GetString("Person") ?? person) == person)
            {
                yield return new PersonDatum(_identities.Name, pointed.Value);
            }
        }

        foreach (var note in notes)
        {
            yield return new PersonDatum(_identities.Name, note);
        }
    }

    /// <summary>The person's enrolment in a run and their mails; the mails of others are read over.</summary>
    public async Task<IReadOnlyList<PersonDatum>> OfRunAsync(string partition, string person, CancellationToken cancellationToken)
    {
        var rows = new List<PersonDatum>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and ((RowKey ge {"m|"} and RowKey lt {"m}"}) or RowKey eq {"e|" + person})");
        await foreach (var row in _runs.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            if (row.RowKey.Split('|') is ["e", _] || (row.RowKey.Split('|') is ["m", _, var whose, _] && whose == person))
            {
                rows.Add(new PersonDatum(_runs.Name, row));
            }
        }

        return rows;
    }

    /// <summary>Each wish where it is counted, then the person's own.</summary>
    private async Task<IReadOnlyList<TableEntity>> WishesAsync(string person, CancellationToken cancellationToken)
    {
        var own = await AllOfAsync(_wishes, person, cancellationToken);
        var counted = await Task.WhenAll(own.Select(row => _wishes.GetEntityIfExistsAsync(row.GetString("Municipality")!, $"w{row.RowKey[1..]}|{person}", cancellationToken: cancellationToken)));
        return [.. counted.Where(row => row.HasValue).Select(row => row.Value!), .. own];
    }

    /// <summary>Where their manager finds them and where their team names them, then their own rows. A team's row that names another by now is not about them.</summary>
    private async Task<IReadOnlyList<TableEntity>> TeamAsync(string person, CancellationToken cancellationToken)
    {
        var own = await AllOfAsync(_teams, person, cancellationToken);
        var others = await Task.WhenAll(own.Select(row => row.GetString("Manager") is { } manager
            ? _teams.GetEntityIfExistsAsync(manager, "t|" + person, cancellationToken: cancellationToken)
            : _teams.GetEntityIfExistsAsync(row.RowKey[2..], "manager", cancellationToken: cancellationToken)));
        return [.. others.Where(row => row.HasValue && (row.Value!.RowKey != "manager" || row.Value.GetString("Manager") == person)).Select(row => row.Value!), .. own];
    }

    /// <summary>What everyone with the link of their badges may see.</summary>
    private async Task<IReadOnlyList<TableEntity>> BadgesAsync(IEnumerable<TableEntity> own, CancellationToken cancellationToken)
    {
        var badges = own.Where(row => row.RowKey.StartsWith("b|", StringComparison.Ordinal)).Select(BadgeTable.BadgeOf).ToList();
        var found = await Task.WhenAll(badges.Select(badge =>
        {
            var (partition, row) = BadgeTable.KeysOf(badge.Edition, badge.Id);
            return _badges.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
        }));
        return [.. found.Where(row => row.HasValue).Select(row => row.Value!).Where(row => badges.Any(badge => badge.Id == row.GetString("Badge")))];
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
internal sealed record PersonDatum(string Table, TableEntity Entity)
{
    /// <exception cref="InvalidOperationException">A row that the data catalogue does not know.</exception>
    public StoredRow Kind => DataCatalogue.Find(Table, Entity.RowKey) ?? throw new InvalidOperationException($"a row of {Table} is not in the data catalogue");
}
