using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Academy.Site.Assets;
using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>
/// Reads <c>logo.svg</c> and <c>hero.svg</c> strictly: shapes with a colour, and nothing that runs, loads or styles.
/// What is published is the file as it stands, so everything in it has to be on a list.
/// </summary>
internal static partial class DrawingReader
{
    public const int LogoLimit = 8 * 1024;
    public const int HeroLimit = 24 * 1024;
    public const int Largest = 4000;

    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly string[] Elements =
        ["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title"];

    private static readonly string[] Attributes =
    [
        "viewBox", "width", "height", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "transform",
        "fill", "fill-opacity", "fill-rule", "opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
        "stroke-linejoin", "stroke-dasharray", "stroke-miterlimit",
    ];

    public static Drawing? Read(Document? document, string name, ProblemList problems)
    {
        if (document?.Body is not { } body)
        {
            return null;
        }

        var size = (Width: 1, Height: 1);
        try
        {
            using var xml = XmlReader.Create(new StringReader(body.Text), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = HeroLimit,
            });
            var place = (IXmlLineInfo)xml;
            while (xml.Read())
            {
                var at = new Position(document.Path, place.LineNumber, place.LinePosition);
                if (xml.NodeType == XmlNodeType.Element)
                {
                    size = xml.Depth == 0 ? SizeOf(xml, at, problems) : size;
                    Look(xml, at, document.Path, problems);
                }
                else if (xml.NodeType is XmlNodeType.ProcessingInstruction or XmlNodeType.CDATA)
                {
                    problems.Add(Problem.DrawingPart(at, "Een opdracht tussen <? ?> of CDATA", Elements));
                }
            }
        }
        catch (XmlException broken)
        {
            problems.Add(Problem.DrawingSyntax(new Position(document.Path, Math.Max(broken.LineNumber, 1), Math.Max(broken.LinePosition, 1))));
        }

        return new Drawing(Asset.Of(name, "svg", body.Text), size.Width, size.Height);
    }

    private static void Look(XmlReader xml, Position at, string path, ProblemList problems)
    {
        if (!Elements.Contains(xml.LocalName) || xml.NamespaceURI != Namespace || (xml.LocalName == "svg") != (xml.Depth == 0))
        {
            problems.Add(Problem.DrawingPart(at, $"<{xml.Name}>", Elements));
        }

        while (xml.MoveToNextAttribute())
        {
            var place = (IXmlLineInfo)xml;
            var here = new Position(path, place.LineNumber, place.LinePosition);
            if (xml.Name == "xmlns" && xml.Value == Namespace)
            {
                continue;
            }

            if (!Attributes.Contains(xml.Name))
            {
                problems.Add(Problem.DrawingPart(here, $"'{xml.Name}'", Attributes));
            }
            else if (!Value().IsMatch(xml.Value))
            {
                problems.Add(Problem.DrawingValue(here, xml.Name, xml.Value.Length > 40 ? $"{xml.Value[..40]}…" : xml.Value));
            }
        }

        xml.MoveToElement();
    }

    private static (int Width, int Height) SizeOf(XmlReader xml, Position at, ProblemList problems)
    {
        if (ViewBox().Match(xml.GetAttribute("viewBox") ?? "") is { Success: true } box
            && int.Parse(box.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= Largest and var width
            && int.Parse(box.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= Largest and var height)
        {
            return (width, height);
        }

        problems.Add(Problem.DrawingSize(at, Largest));
        return (1, 1);
    }

    // Numbers, path letters, a colour, a word; no address, no brackets but those of a move, a turn or a scale.
    [GeneratedRegex(@"^(?:#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|none|currentColor|round|butt|square|miter|bevel|evenodd|nonzero|[MmLlHhVvCcSsQqTtAaZz0-9 ,.eE+\-\r\n]*|(?:(?:translate|rotate|scale)\([0-9 ,.\-]+\) ?)+)\z")]
    private static partial Regex Value();

    [GeneratedRegex(@"^0 0 ([0-9]{1,4}) ([0-9]{1,4})\z")]
    private static partial Regex ViewBox();
}
