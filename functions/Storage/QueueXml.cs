using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Azure;

namespace Academy.Functions.Storage;

/// <summary>The XML of queue messages; their text travels as base64, as the Functions host expects.</summary>
internal static class QueueXml
{
    // The limit of the service, after base64.
    private const int LongestText = 64 * 1024;

    public static byte[] Write(string text)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        return encoded.Length <= LongestText
            ? Encoding.UTF8.GetBytes($"<QueueMessage><MessageText>{encoded}</MessageText></QueueMessage>")
            : throw new ArgumentException("A queue message holds at most 48 KiB of text.", nameof(text));
    }

    public static IEnumerable<XElement> MessagesOf(Response response) =>
        XDocument.Load(response.Content.ToStream()).Root?.Elements("QueueMessage") ?? [];

    public static QueueMessage Message(XElement message) => new(
        Text(message, "MessageId"), Text(message, "PopReceipt"), Body(message), Count(message),
        Time(message, "InsertionTime"), Time(message, "ExpirationTime"), Time(message, "TimeNextVisible"));

    public static PeekedMessage Peeked(XElement message) => new(
        Text(message, "MessageId"), Body(message), Count(message),
        Time(message, "InsertionTime"), Time(message, "ExpirationTime"));

    public static SendReceipt Sent(XElement message) => new(
        Text(message, "MessageId"), Text(message, "PopReceipt"),
        Time(message, "InsertionTime"), Time(message, "ExpirationTime"), Time(message, "TimeNextVisible"));

    public static DateTimeOffset TimeOf(string text) => DateTimeOffset.ParseExact(text, "R", CultureInfo.InvariantCulture);

    private static string Text(XElement message, string name) =>
        (string?)message.Element(name) ?? throw new FormatException($"The queue answered a message without {name}.");

    private static DateTimeOffset Time(XElement message, string name) => TimeOf(Text(message, name));

    private static long Count(XElement message) => long.Parse(Text(message, "DequeueCount"), CultureInfo.InvariantCulture);

    // A message that another program wrote without base64 is read as it stands: one of those must not hold up the others.
    private static string Body(XElement message)
    {
        var text = Text(message, "MessageText");
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }
}
