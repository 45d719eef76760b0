using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Racing;

/// <summary>
/// Many people of one municipality, made from a seed: a tenth click twice, a tenth change their mind. Their sign-ins are written as
/// the app leaves them after a first request, because the race is not about signing in.
/// </summary>
internal sealed record Crowd(int Seed, IReadOnlyList<Racer> People)
{
    private const double ClickTwice = 0.1;
    private const double ChangeMinds = 0.1;
    private const int AtOnce = 32;

    public static Crowd Of(int seed, int count)
    {
        var chance = new Random(seed);
        return new Crowd(seed, [.. Enumerable.Range(1, count).Select(number => RacerOf(chance, $"renner-{seed}-{number}"))]);
    }

    public async Task SignInAsync(string storage, CancellationToken cancellationToken)
    {
        var tables = new TableServiceClient(storage);
        var (identities, people) = (tables.GetTableClient("Identities"), tables.GetTableClient("People"));
        await identities.CreateIfNotExistsAsync(cancellationToken);
        await people.CreateIfNotExistsAsync(cancellationToken);
        await identities.SubmitAllAsync(TableTransactionActionType.UpsertReplace, [.. People.Select(SignInOf), .. People.Select(ObjectOf)], cancellationToken);
        await Parallel.ForEachAsync(People, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (racer, token) =>
        {
            await identities.SubmitTransactionAsync([NoteOf(racer, SignInOf(racer)), NoteOf(racer, ObjectOf(racer))], token);
            await people.UpsertEntityAsync(ProfileOf(racer), TableUpdateMode.Replace, token);
        });
    }

    private static Racer RacerOf(Random chance, string userId)
    {
        var id = new byte[16];
        chance.NextBytes(id);
        return new Racer(Convert.ToHexStringLower(id), userId, chance.NextDouble() < ClickTwice, chance.NextDouble() < ChangeMinds);
    }

    private static TableEntity SignInOf(Racer racer) => new(Racer.Edition, "u|" + racer.UserId)
    {
        ["Person"] = racer.Person,
        ["Municipality"] = Racer.Edition,
        ["Tenant"] = SampleOperations.RivierstadTenant,
        ["Roles"] = "learner",
    };

    private static TableEntity ObjectOf(Racer racer) => new(SampleOperations.RivierstadTenant, "o|oid-" + racer.UserId) { ["Person"] = racer.Person };

    private static TableTransactionAction NoteOf(Racer racer, TableEntity row) => new(
        TableTransactionActionType.UpsertReplace,
        new TableEntity(racer.Person, $"k|{row.RowKey}|{row.PartitionKey}") { ["Partition"] = row.PartitionKey, ["Row"] = row.RowKey });

    private static TableEntity ProfileOf(Racer racer) => new(racer.Person, "!")
    {
        ["Name"] = "Renner " + racer.UserId,
        ["Mail"] = racer.Mail,
        ["Municipality"] = Racer.Edition,
        ["Edition"] = Racer.Edition,
        ["SeenAt"] = SampleOperations.Now,
    };
}
