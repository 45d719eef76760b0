using Academy.Site.Catalogue;

namespace Academy.Site.Search.Indexing;

/// <summary>Everything that search knows of an edition, before it is written down.</summary>
internal sealed class SearchIndex
{
    private readonly TermTable _terms;
    private readonly Postings _postings;
    private readonly SortedDictionary<string, List<Alias>> _aliases;

    private SearchIndex(IReadOnlyList<SearchDocument> documents, IReadOnlyList<Synonym> synonyms)
    {
        var corpus = new Corpus(documents);
        var evidence = new WordEvidence(corpus);
        _terms = new TermTable(corpus, evidence);
        var order = DocumentOrder.Of(documents, corpus, _terms, evidence);
        Documents = [.. order.Select(document => documents[document])];
        _postings = new Impacts(corpus, _terms).Of(order);
        _aliases = Aliases.Of(synonyms, _terms.Has);
        Vocabulary = Indexing.Vocabulary.Of(corpus, _terms, evidence, _postings);
        Pairs = PhrasePairs.Of(corpus, order);
    }

    /// <summary>Gets the documents in the order of their numbers.</summary>
    public IReadOnlyList<SearchDocument> Documents { get; }

    public IReadOnlyList<VocabularyWord> Vocabulary { get; }

    public PhrasePairs Pairs { get; }

    public static SearchIndex Of(AcademyCatalogue catalogue, Edition edition) => new(SearchDocuments.Of(edition), catalogue.Synonyms);

    public static SearchIndex Of(IReadOnlyList<SearchDocument> documents, IReadOnlyList<Synonym> synonyms) => new(documents, synonyms);

    /// <summary>Gives every term in order of its letters, also those that are an alias alone, with its number or <see cref="TermTable.None"/>.</summary>
    public (string Term, int Number)[] SortedTerms()
    {
        var terms = _terms.Terms;
        List<(string Term, int Number)> all = [.. terms.Select((term, number) => (term, number)).Where(pair => !_postings.Of(pair.number).IsEmpty)];
        all.AddRange(_aliases.Keys.Where(term => !_terms.Has(term)).Select(term => (term, TermTable.None)));
        all.Sort((one, other) => string.CompareOrdinal(one.Term, other.Term));
        return [.. all];
    }

    public ReadOnlySpan<int> PostingsOf(int term) => term == TermTable.None ? [] : _postings.Of(term);

    public IReadOnlyList<Alias> AliasesOf(string term) => _aliases.TryGetValue(term, out var aliases) ? aliases : [];
}
