using Academy.Site.Catalogue;
using Academy.Site.Checks;
using Academy.Site.Content;
using Academy.Site.Operations;
using Academy.Site.Output;
using Academy.Site.Serving;

namespace Academy.Site.Commands;

/// <summary>The whole program: from the call to the exit code.</summary>
internal sealed class SiteProgram(SiteConsole console, TimeProvider time)
{
    private const int Good = 0;
    private const int ContentIsWrong = 1;
    private const int CallIsWrong = 2;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            var call = SiteCallParser.Parse(arguments);
            if (call.Verb == SiteVerb.Help)
            {
                await console.Out.WriteLineAsync(SiteCallParser.Help);
                return Good;
            }

            return await RunAsync(call, cancellationToken);
        }
        catch (RefusedException refusal)
        {
            return Refuse(refusal.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse($"Lezen of schrijven lukt niet, er is niets gewijzigd: {exception.Message}");
        }
        catch (OperationCanceledException)
        {
            return Refuse("Gestopt. Er is niets gewijzigd.");
        }
    }

    private async Task<int> RunAsync(SiteCall call, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(call.Content))
        {
            throw new RefusedException($"De map {call.Content} is er niet. Wijs met --content de map met de inhoud aan.");
        }

        var figures = FiguresFile.Read(call.Figures, call.Content);
        if (call.Verb == SiteVerb.Serve)
        {
            return await new ServeProgram(call, figures, console, time).RunAsync(cancellationToken);
        }

        var timings = new StageTimings(time);
        var problems = new ProblemList();
        var at = call.At ?? DutchTime.DateAt(time.GetUtcNow());
        var files = timings.Measure("read", () => DocumentReader.Read(ContentFolder.Read(call.Content, problems), problems));
        var catalogue = timings.Measure("catalogue", () => CatalogueBuilder.Build(files, at, problems)) with { Figures = figures };
        var made = problems.IsEmpty
            ? await new SiteBuild(call, new SourcePlaces(files.Documents), console, timings).RunAsync(catalogue, problems, cancellationToken)
            : 0;
        if (call.Timings)
        {
            timings.Report(console.Error);
        }

        return Report(call, made, problems.Sorted());
    }

    private int Report(SiteCall call, int made, IReadOnlyList<ContentProblem> problems)
    {
        if (problems is [])
        {
            console.Out.WriteLine(call.Verb == SiteVerb.Build ? Made(call, made) : "De inhoud is goed.");
            return Good;
        }

        foreach (var problem in problems)
        {
            console.Out.WriteLine($"{call.Content.TrimEnd('/')}/{problem}");
        }

        console.Out.WriteLine(problems.Count == 1
            ? "1 fout. Er is niets gewijzigd."
            : $"{problems.Count} fouten. Er is niets gewijzigd.");
        return ContentIsWrong;
    }

    private static string Made(SiteCall call, int made) => call.Municipality is { } slug
        ? $"{made} bestanden staan in {call.Output}. Alleen {slug} staat nu in {Path.GetFileName(Path.TrimEndingDirectorySeparator(call.Output))}."
        : $"{made} bestanden staan in {call.Output}.";

    private int Refuse(string sentence)
    {
        console.Progress?.End();
        console.Error.WriteLine(sentence);
        return CallIsWrong;
    }
}
