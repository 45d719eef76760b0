namespace Academy.Site.Pages;

/// <summary>Draws the code on paper, or leaves room for it.</summary>
public sealed class PaperCodes
{
    private readonly bool _draws;

    internal PaperCodes(PageDetail detail) => _draws = detail == PageDetail.Whole;

    internal QrPath Of(string address) => _draws ? QrPath.Of(address) : QrPath.RoomFor(address);
}
