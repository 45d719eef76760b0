namespace Academy.Benchmarks.Searching;

/// <summary>A word of the made-up language; a compound knows what it was made of.</summary>
internal sealed record MadeWord(string Text, string First = "", string Second = "")
{
    public bool IsCompound => First.Length > 0;
}
