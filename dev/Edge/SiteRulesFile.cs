using System.Text.Json;
using System.Text.Json.Serialization;

namespace Academy.Dev.Edge;

/// <summary>Reads an edition's rules strictly: what we do not know, we do not guess.</summary>
internal static class SiteRulesFile
{
    public const string Name = "staticwebapp.config.json";
    private const int LongestFile = 20 * 1024;

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter<TrailingSlash>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static SiteRules Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        try
        {
            var text = File.ReadAllBytes(file);
            if (text.Length > LongestFile)
            {
                throw new FormatException($"the file is {text.Length} bytes; Static Web Apps takes 20 KB.");
            }

            var rules = JsonSerializer.Deserialize<SiteRules>(text, Strict) ?? throw new FormatException("the file is null.");
            SiteRulesCheck.Demand(rules);
            return rules;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            throw new SiteRulesException(file, error.Message);
        }
    }
}
