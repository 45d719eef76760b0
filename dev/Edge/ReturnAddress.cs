namespace Academy.Dev.Edge;

/// <summary>Where somebody goes after signing in or out: never to another site, and always as a whole address (a path like //elsewhere is one).</summary>
internal static class ReturnAddress
{
    public static string Of(HttpRequest request, string? asked)
    {
        if (string.IsNullOrEmpty(asked))
        {
            return OriginOf(request) + "/";
        }

        var own = new Uri(OriginOf(request) + "/");
        return Uri.TryCreate(own, asked, out var address)
            && address.Scheme == own.Scheme
            && address.Authority == own.Authority
            && address.UserInfo.Length == 0
            ? address.AbsoluteUri
            : own.AbsoluteUri;
    }

    public static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
