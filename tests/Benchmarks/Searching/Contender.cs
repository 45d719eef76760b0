namespace Academy.Benchmarks.Searching;

/// <summary>A search that is asked: a script in <c>browser/</c>, and where its own engine stands.</summary>
internal sealed record Contender(string Name, string Script, string Engine)
{
    /// <summary>Gets where its page stands on the server of this figure.</summary>
    public string Page => $"/bench/page.html?of={Script}&engine={Engine}";
}
