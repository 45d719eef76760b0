namespace Academy.Site.Search.Indexing;

/// <summary>The numbers of BM25F, chosen on the tuning half of the judged queries (docs/search.md).</summary>
internal static class FieldWeights
{
    public const int Fields = 6;

    /// <summary>How soon another occurrence stops to matter.</summary>
    public const float Saturation = 3f;

    /// <summary>What a part of a compound weighs beside the whole word, and a pair of words beside the words themselves.</summary>
    public const float Part = 0.7f;

    public const float Pair = 0.8f;

    /// <summary>In how many steps the impact of a word on a document is written.</summary>
    public const int Levels = 8;

    /// <summary>Which share of the steps only the title can reach, and what a short title can make of its share.</summary>
    private const float TitleShare = 0.2f;
    private const float MostOfTitle = 1.2f;

    // By field: title, headings, keywords, summary, labels, body.
    private static readonly float[] Weights = [12, 2.5f, 6, 3, 1.5f, 1];
    private static readonly float[] LengthMatters = [0.4f, 0.2f, 0.2f, 0.2f, 0.2f, 0.6f];

    /// <summary>Gives what one occurrence in a field weighs, which is less the longer that field is here than elsewhere.</summary>
    public static float Of(int field, int length, double averageLength) =>
        Weights[field] / (float)(1 - LengthMatters[field] + (LengthMatters[field] * length / averageLength));

    /// <summary>Gives the weight without regard to length.</summary>
    public static float Of(int field) => Weights[field];

    /// <summary>
    /// Gives the step from 1 to <see cref="Levels"/> for a summed weight. The upper steps are for words of the title: however often
    /// another text repeats a word, it does not reach them.
    /// </summary>
    public static int LevelOf(float weight, float titleWeight)
    {
        var anywhere = weight / (Saturation + weight);
        var title = Math.Min(MostOfTitle, titleWeight / Weights[(int)SearchField.Title]);
        return Math.Clamp((int)MathF.Round(((anywhere * (1 - TitleShare)) + (title * TitleShare)) * Levels), 1, Levels);
    }
}
