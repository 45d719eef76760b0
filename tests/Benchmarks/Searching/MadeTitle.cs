namespace Academy.Benchmarks.Searching;

/// <summary>A made-up title: its telling words, and a small word behind the first of them or none.</summary>
internal sealed record MadeTitle(IReadOnlyList<MadeWord> Words, string SmallWord)
{
    public string Text
    {
        get
        {
            var first = Words[0].Text;
            var rest = string.Join(' ', Words.Skip(1).Select(word => word.Text));
            return string.Join(' ', new[] { char.ToUpperInvariant(first[0]) + first[1..], SmallWord, rest }.Where(part => part.Length > 0));
        }
    }

    /// <summary>Gets what stands in the address of its page: two words are never too long for one.</summary>
    public string Slug => string.Join('-', Words.Take(2).Select(word => word.Text));
}
