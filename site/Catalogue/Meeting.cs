namespace Academy.Site.Catalogue;

/// <summary>One meeting of a run, in the offset of the Dutch clock at that time.</summary>
public sealed record Meeting(DateTimeOffset Start, DateTimeOffset End, Place Place, Unit? Unit)
{
    /// <summary>Gets "dinsdag 9 maart 2027, 9.30 tot 13.30 uur".</summary>
    public string When => DutchDates.Span(Start, End);
}
