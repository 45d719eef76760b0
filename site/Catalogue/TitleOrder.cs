using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>Sorts titles as a reader expects: capitals and marks on letters make no difference.</summary>
internal sealed class TitleOrder : IComparer<string>
{
    public static readonly TitleOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        for (var at = 0; at < left.Length && at < right.Length; at++)
        {
            var order = Letters.Fold(left[at]) - Letters.Fold(right[at]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);
    }
}
