namespace Academy.Site.Search.Indexing;

/// <summary>What someone may mean by a word: when <paramref name="Rest"/> follows it, also the words of <paramref name="Target"/>.</summary>
/// <param name="Rest">Stems that follow the word it is kept under, with a space between; empty for a word by itself.</param>
/// <param name="Target">Stems, with a space between.</param>
internal readonly record struct Alias(string Rest, string Target);
