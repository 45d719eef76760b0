namespace Academy.Site.Cards;

/// <summary>What a card says, from top to bottom, and the subject that its pattern is drawn from.</summary>
internal sealed record SocialCard(string Academy, string Title, string Subject, string Facts, string Pattern);
