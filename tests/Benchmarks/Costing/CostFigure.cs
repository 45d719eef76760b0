using System.Globalization;
using System.Text.Json.Nodes;
using Academy.Benchmarks.Answering;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Host;
using Academy.Dev.Mail;
using Academy.Dev.Setup;
using Academy.Dev.Stack;
using Academy.Dev.Storage;
using Academy.Requests.Examples;
using Academy.Requests.Offers;

namespace Academy.Benchmarks.Costing;

/// <summary>What a year costs: storage calls and executions of all that people and timers do, counted, times use, times list prices.</summary>
internal sealed class CostFigure(Repository repository) : IFigure
{
    private const int SitePort = 4280;

    public string Name => "cost";

    public string Title => "What a year costs, from counted storage calls and executions (docs/cost.md)";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var (data, document) = (CostData.Read(repository), new CostDocument(repository));
        var measured = await CountAsync(cancellationToken);
        var missing = Unmeasured(data.Use, measured);
        var signUp = measured.First(one => one.Action == "sign up").Calls;
        var text = CostDocument.TextOf(data, measured);
        await Console.Out.WriteLineAsync(text);
        if (Environment.GetEnvironmentVariable("ACADEMY_WRITE_COST") == "1")
        {
            document.Write(text);
        }

        return
        [
            .. data.Use.Places.Select(place => Row.Note(place.Name, string.Create(CultureInfo.InvariantCulture, $"$ {new Bill(data, measured, place).Dollars:#,0.00} a year"))),
            Row.Note("storage calls of a sign-up, without contention", Text.Count((double)(signUp.Tables + signUp.Queue))),
            new("actions of use.json that were measured", missing.Length == 0 ? "all" : $"not {string.Join(", ", missing)}", "all", missing.Length == 0),
            new("docs/cost.md says the same (ACADEMY_WRITE_COST=1 writes it)", document.Says(text) ? "yes" : "no", "yes", document.Says(text)),
        ];
    }

    /// <summary>A visit loads files alone, so nothing of it is counted here.</summary>
    private static string[] Unmeasured(UseOfYear use, IReadOnlyList<Measured> measured) =>
        [.. use.PerEmployee.Keys.Concat(use.PerMunicipality.Keys).Concat(use.PerEnvironment.Keys).Except(measured.Select(one => one.Action)).Except(["visit"])];

    private async Task<IReadOnlyList<Measured>> CountAsync(CancellationToken cancellationToken)
    {
        var functions = new PublishedProgram(repository, "functions", "Functions");
        await functions.PublishAsync(cancellationToken);
        using var folder = new TemporaryFolder();
        var dist = folder.In("dist");
        var built = await new SiteProgram(repository).BuildAsync(dist, null, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), cancellationToken);
        if (!built.Good)
        {
            throw new SetupException($"{built.Said}{Environment.NewLine}The content does not build: mend it and run this again.");
        }

        var operations = Path.Combine(dist, "operations");
        var municipality = BusyOperations.Fill(operations, 1, TimeProvider.System.GetUtcNow())[0];
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions(), cancellationToken);
        await using var mailbox = await Maildev.StartAsync(new MaildevOptions(), cancellationToken);
        await using var storage = await CountingStorage.StartAsync(azurite.ConnectionString, cancellationToken);
        var settings = AppSettings.Of(dist, azurite);
        settings["AzureWebJobsStorage"] = storage.ConnectionStringOf(azurite.ConnectionString);
        settings["Mail__Smtp__Port"] = mailbox.SmtpPort.ToString(CultureInfo.InvariantCulture);
        await using var app = await RunningApp.StartAsync(FunctionApp.Read(functions.Root), settings, cancellationToken);
        using var academy = new CostedAcademy(app, storage, mailbox, azurite.ConnectionString);
        var origin = StackEdition.Of(dist).First(edition => edition.Slug == municipality).Address(dist, SitePort).GetLeftPart(UriPartial.Authority);
        var (offer, key) = (Offer.Read(await File.ReadAllTextAsync(Path.Combine(operations, "operations.json"), cancellationToken)), settings["Academy__LinkKey"]);
        await new Walk(academy, offer, municipality, origin, new SignedLink(key, settings[$"Academy__LinkKeys__{key}"]), () => EndRunAsync(operations)).TakeAsync(cancellationToken);
        return academy.Measured;
    }

    /// <summary>The run that is going on was two days ago after all: then its evaluation is due.</summary>
    private static async Task EndRunAsync(string operations)
    {
        var file = Path.Combine(operations, "operations.json");
        var json = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        foreach (var meeting in json["runs"]!.AsArray().Where(run => ((string)run!["key"]!).EndsWith("-begonnen", StringComparison.Ordinal)).SelectMany(run => run!["meetings"]!.AsArray()))
        {
            var end = TimeProvider.System.GetUtcNow().AddDays(-2);
            (meeting!["start"], meeting["end"]) = (end.AddHours(-4), end);
        }

        await File.WriteAllTextAsync(file, json.ToJsonString());
    }
}
