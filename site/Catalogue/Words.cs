namespace Academy.Site.Catalogue;

/// <summary>The words of one choice: what front matter writes, and what the page says.</summary>
internal sealed class Words<T>(params (T Value, string Key, string Dutch)[] words)
    where T : struct, Enum
{
    public IEnumerable<string> Keys => words.Select(word => word.Key);

    public string Key(T value) => Find(value).Key;

    public string Dutch(T value) => Find(value).Dutch;

    public bool TryParse(string key, out T value)
    {
        foreach (var word in words)
        {
            if (word.Key == key)
            {
                value = word.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private (T Value, string Key, string Dutch) Find(T value)
    {
        foreach (var word in words)
        {
            if (EqualityComparer<T>.Default.Equals(word.Value, value))
            {
                return word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "No word for this value.");
    }
}
