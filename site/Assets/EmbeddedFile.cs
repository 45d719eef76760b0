using System.Reflection;
using System.Text;

namespace Academy.Site.Assets;

/// <summary>Reads what the program carries inside: style sheets, scripts, icons, the font, the configuration template.</summary>
internal static class EmbeddedFile
{
    private static readonly Assembly Program = typeof(EmbeddedFile).Assembly;

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static byte[] Bytes(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The program does not carry '{name}'.", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
