using System.Globalization;

namespace Academy.Site.Content;

/// <summary>Something in the content that stops publication: where it is, and how to mend it.</summary>
internal sealed record ContentProblem(string File, int Line, int Column, string Code, string Message)
    : IComparable<ContentProblem>
{
    public int CompareTo(ContentProblem? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : Column.CompareTo(other.Column);
        order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>Writes it as compilers do, so that editors and pipelines make it clickable.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: error {Code}: {Message}");
}
