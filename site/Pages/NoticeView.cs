namespace Academy.Site.Pages;

/// <summary>A page that says one thing and leads on: signing in, no access, not found, moved.</summary>
public sealed record NoticeView(string Title, IReadOnlyList<string> Texts, IReadOnlyList<NoticeLink> Links);

/// <summary>A way on; the first is the button.</summary>
public sealed record NoticeLink(string Text, string Url, bool Returns = false);
