namespace Academy.Requests.Mutations;

/// <summary>Text that programs stumble over.</summary>
internal static class Texts
{
    /// <summary>Never comes back in a page as it is: what a person typed is shown as text.</summary>
    public const string Script = "<script>academie</script>";

    public static readonly IReadOnlyList<string> All =
    [
        "", " ", "\t", "\n", "\r\nX-Injected: 1", "\0", "a\0b", "\u0001\u0002\u001f", "\u007f", "\u0085\u2028\u2029", "\uFEFF", "\u200B\u202E\u2066",
        "é", "e\u0301", "ß", "İı", "ﬀ", "😀", "👩‍👩‍👧‍👦", "\uFFFE\uFFFF", "\uFFFD", "日本語", "نص", "Ω≈ç√∫", "Ａ", "a\u0300\u0301\u0302\u0303\u0304",
        Script, "\"><img src=x>" + Script, "' or 1 eq 1 or '", "PartitionKey eq ''", "{{main}}", "{{title}}", "{0}", "%s%n", "${7*7}", "=cmd|'/c calc'!A1", "+1", "-1", "@x",
        "../", "../../etc/passwd", "..\\..\\", "/", "\\", "#", "?", "%", "%00", "%2e%2e%2f", "a/b", "a\\b", "a#b", "a?b", "|", "m|x|y|z", "~", "!", "-", ".", "..", "CON", "null", "undefined", "true", "NaN",
        "0", "-0", "00", "1e309", "9223372036854775808", "99999999999999999999999999", "0x10", "1.5", "١٢", "2026-02-30", "0000-00-00", "9999-12-31", "2026-11-30T00:00:00Z", "-2026-01-01",
        "a@b", "a@b@c", "@", "a@" + new string('b', 300), "PT5M", "P-1D", "heldere-brieven~", "~2027", "00000000-0000-0000-0000-000000000000", new('a', 33), new('0', 64), new('x', 65), new('é', 200), new('y', 201), new('n', 1001), new('z', 5000),
        string.Concat(Enumerable.Repeat("😀", 600)), "a" + string.Concat(Enumerable.Repeat("😀", 600)),
    ];

    public static string Any(Chance chance) => chance.Of(All);
}
