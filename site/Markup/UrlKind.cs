namespace Academy.Site.Markup;

/// <summary>What kind of address a link has.</summary>
internal enum UrlKind { Unsafe, Web, MailOrPhone, Anchor, SitePath, Relative }
