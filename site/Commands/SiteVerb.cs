namespace Academy.Site.Commands;

/// <summary>What the program can do.</summary>
internal enum SiteVerb { Help, Build, Check, Serve }
