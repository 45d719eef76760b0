using Academy.Site.Content;

namespace Academy.Site.Tokens;

/// <summary>A design token as a file sets it: its name with dashes, its value, and where each stands.</summary>
internal sealed record Token(string Name, string Path, string Value, Position NameAt, Position At);
