using Academy.Site.Content;

namespace Academy.Site.Checks;

/// <summary>Collects what the checks find, each at the text that the page was made from where that is known.</summary>
internal sealed class Findings
{
    private readonly List<ContentProblem> _problems = [];

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public void AddRange(IEnumerable<ContentProblem> problems) => _problems.AddRange(problems);

    public void Add(OutputPage page, string code, string message) =>
        Add(page.Url, page.Source.Start, code, message);

    public void Add(string url, Position at, string code, string message) =>
        Add(at, code, $"Op de pagina {url}: {message}");

    public void Add(Position at, string code, string message) =>
        _problems.Add(new ContentProblem(at.File, at.Line, at.Column, code, message));
}
