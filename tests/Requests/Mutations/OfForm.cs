using System.Text;
using Academy.Requests.Asking;

namespace Academy.Requests.Mutations;

/// <summary>The fields of a form: other values, missing, doubled, too many, badly encoded, or as multipart.</summary>
internal static class OfForm
{
    private static readonly string[] Broken = ["%", "%zz", "%u1234", "%ff%fe", "%00", "a=b=c", "&&&", "=", "=x", "a;b=c", "+", "\u00e9=\u00ff", "%ed%a0%80=1"];

    public static Request Change(Request request, Chance chance)
    {
        List<string> fields = [.. Encoding.Latin1.GetString(request.Body).Split('&')];
        var at = chance.Below(fields.Count);
        var name = fields[at].Split('=')[0];
        switch (chance.Below(9))
        {
            case 0:
                fields.RemoveAt(at);
                break;
            case 1:
                fields.Add(fields[at]);
                break;
            case 2:
                fields.Add(chance.Of(Broken));
                break;
            case 3:
                fields[at] = $"{name}={chance.Of(Broken)}";
                break;
            case 4:
                fields.AddRange(Enumerable.Range(0, chance.Of([10, 1023, 1025, 3000])).Select(number => $"v{number}=1"));
                break;
            case 5:
                fields.Add(new string('k', chance.Of([100, 2048, 2049, 5000])) + "=1");
                break;
            case 6 when chance.OneIn(3):
                return AsMultipart(request, fields, chance);
            default:
                fields[at] = $"{name}={Uri.EscapeDataString(Texts.Any(chance))}";
                break;
        }

        return request with { Body = Encoding.Latin1.GetBytes(string.Join('&', fields)) };
    }

    private static Request AsMultipart(Request request, List<string> fields, Chance chance)
    {
        var end = chance.Of(["\r\n", "\n", ""]);
        var parts = fields.Select(field => $"--b{end}Content-Disposition: form-data; name=\"{field.Split('=')[0]}\"{chance.Of(["", "; filename=\"x\"", "; filename*=utf-8''%ff"])}{end}{end}{Uri.UnescapeDataString(field.Split('=')[^1])}{end}");
        var whole = string.Concat(parts) + chance.Of(["--b--\r\n", "--b", ""]);
        return (request with { Body = Encoding.UTF8.GetBytes(whole) }).With("Content-Type", "multipart/form-data; boundary=b");
    }
}
