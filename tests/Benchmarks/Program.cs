using System.Globalization;
using Academy.Benchmarks;
using Academy.Benchmarks.Answering;
using Academy.Benchmarks.Building;
using Academy.Benchmarks.Costing;
using Academy.Benchmarks.Racing;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Searching;
using Academy.Benchmarks.Serving;
using Academy.Benchmarks.Starting;
using Academy.Benchmarks.Storming;
using Academy.Benchmarks.Visiting;
using Academy.Dev.Commands;
using Academy.Dev.Setup;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var repository = Repository.Find();
IFigure[] figures =
[
    new FunctionsFigure(repository),
    new RaceFigure(repository),
    new StartFigure(repository),
    new BuildFigure(repository),
    new EditionsFigure(repository),
    new ServeFigure(repository),
    new SearchFigure(repository),
    new TypingFigure(repository),
    new WeightFigure(repository),
    new CatalogueFigure(repository),
    new LighthouseFigure(repository),
    new RequestsFigure(repository),
    new CostFigure(repository),
];
IFigure[] asked = args is [] or ["all"] ? figures : [.. figures.Where(figure => args is [var name] && name == figure.Name)];
if (asked is [])
{
    await Console.Error.WriteLineAsync($"Choose from: {string.Join(", ", figures.Select(figure => figure.Name))}, all.");
    return ExitCode.CannotRun;
}

using var interruption = new Interruption();
var good = true;
try
{
    foreach (var figure in asked)
    {
        await Console.Error.WriteLineAsync($"Measuring {figure.Name}; this takes a while.");
        var rows = await figure.MeasureAsync(interruption.Token);
        Table.Print(figure.Title, rows, Console.Out);
        good &= rows.All(row => row.Good is not false);
    }

    return good ? ExitCode.Good : ExitCode.Wrong;
}
catch (SetupException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return ExitCode.CannotRun;
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    return ExitCode.Interrupted;
}
