namespace Academy.Site.Tests.Repository;

/// <summary>How much texts have in common: the cosine of their words, each weighed by how rare it is among all texts (tf-idf). 1 is the same text.</summary>
internal sealed class Similarity
{
    private readonly List<(string Name, Dictionary<string, double> Weights, double Length)> _texts;

    public Similarity(IReadOnlyList<(string Name, DutchText Text)> texts)
    {
        var inTexts = texts.SelectMany(text => text.Text.Words.Distinct()).CountBy(word => word).ToDictionary();
        _texts =
        [
            .. texts.Select(text =>
            {
                var weights = text.Text.Words.CountBy(word => word).ToDictionary(
                    pair => pair.Key,
                    pair => (1 + Math.Log(pair.Value)) * Math.Log((texts.Count + 1.0) / inTexts[pair.Key]));
                return (text.Name, weights, Math.Sqrt(weights.Values.Sum(weight => weight * weight)));
            }),
        ];
    }

    /// <summary>Gives every pair of texts with their likeness, the most alike first.</summary>
    public IEnumerable<(string One, string Other, double Likeness)> Pairs() =>
        from one in Enumerable.Range(0, _texts.Count)
        from other in Enumerable.Range(one + 1, _texts.Count - one - 1)
        let likeness = Likeness(_texts[one], _texts[other])
        orderby likeness descending
        select (_texts[one].Name, _texts[other].Name, likeness);

    private static double Likeness(
        (string Name, Dictionary<string, double> Weights, double Length) one,
        (string Name, Dictionary<string, double> Weights, double Length) other) =>
        one.Weights.Sum(pair => pair.Value * other.Weights.GetValueOrDefault(pair.Key)) / (one.Length * other.Length);
}
