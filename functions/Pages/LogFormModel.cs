namespace Academy.Functions.Pages;

/// <summary>One entry as a form, with what was typed and what is wrong with it per field.</summary>
public sealed record LogFormModel
{
    private static readonly string[] InOrder = ["what", "on", "minutes", "course", "competence", "note"];

    public required string Id { get; init; }
    public required bool IsNew { get; init; }
    public required string What { get; init; }
    public required string On { get; init; }
    public required string Minutes { get; init; }
    public required string Course { get; init; }
    public required string Competence { get; init; }
    public required string Note { get; init; }
    public required IReadOnlyList<LogChoice> Courses { get; init; }
    public required IReadOnlyList<LogChoice> Competences { get; init; }
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    public string Action => "/api/pagina/logboek/" + Id;

    public IEnumerable<(string Field, string Error)> Wrong => InOrder.Where(Errors.ContainsKey).Select(name => (name, Errors[name]));
}
