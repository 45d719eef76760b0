namespace Academy.Dev.Edge;

/// <summary>Puts headers of the rules on an answer; an empty value takes the header away.</summary>
internal static class SiteHeaders
{
    public static void Apply(HttpResponse response, IReadOnlyDictionary<string, string>? headers)
    {
        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
        {
            if (value.Length == 0)
            {
                response.Headers.Remove(name);
            }
            else
            {
                response.Headers[name] = value;
            }
        }
    }
}
