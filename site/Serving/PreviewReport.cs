using System.Globalization;
using Academy.Site.Commands;
using Academy.Site.Content;

namespace Academy.Site.Serving;

/// <summary>What a preview says in the terminal.</summary>
internal sealed class PreviewReport(SiteCall call, SiteConsole console)
{
    private const int Step = 1000;

    private readonly Lock _lock = new();
    private IReadOnlyList<ContentProblem> _said = [];

    /// <summary>Says how far the first reading is.</summary>
    public void Reading(int count)
    {
        if (count % Step == 0)
        {
            Say($"Leest de inhoud: {count} bestanden.");
        }
    }

    public void Made(PreviewState state, TimeSpan took)
    {
        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{(state.IsCurrent ? "Nieuwe versie" : "Gelezen")} in {took.TotalMilliseconds:0} ms."));
        Problems(state.Problems);
    }

    public void Ready(TimeSpan took, bool isTold)
    {
        Say(string.Create(CultureInfo.InvariantCulture, $"Klaar in {took.TotalSeconds:0.0} s: http://localhost:{call.Port}/ Stop met Ctrl-C."));
        if (!isTold)
        {
            Say("Dit systeem zegt niet welke bestanden wijzigen. Daarom wordt steeds de hele map bekeken; een wijziging is iets later te zien.");
        }
    }

    public void Checked(int pages, IReadOnlyList<ContentProblem> problems, TimeSpan took)
    {
        Say(string.Create(CultureInfo.InvariantCulture, $"{pages} pagina's gecontroleerd in {took.TotalSeconds:0.0} s."));
        Problems(problems);
    }

    /// <summary>Says what is wrong, and that it is mended, once.</summary>
    private void Problems(IReadOnlyList<ContentProblem> problems)
    {
        if (problems.SequenceEqual(_said))
        {
            return;
        }

        _said = problems;
        foreach (var problem in problems)
        {
            Say($"{call.Content.TrimEnd('/')}/{problem}");
        }

        Say(problems.Count switch
        {
            0 => "Alles is weer goed.",
            1 => "1 fout.",
            var count => $"{count} fouten.",
        });
    }

    private void Say(string line)
    {
        lock (_lock)
        {
            console.Out.WriteLine(line);
            console.Out.Flush();
        }
    }
}
