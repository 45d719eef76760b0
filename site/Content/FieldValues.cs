using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Content;

/// <summary>The kinds of value that front matter knows, each read from text and refused at its place.</summary>
internal static class FieldValues
{
    private const int LineLimit = 200;
    private const int ParagraphLimit = 2000;

    /// <summary>Reads a title or a name: one line.</summary>
    public static string Line(this Fields fields, string key) => fields.Prose(fields.Text(key), LineLimit);

    public static string? LineOrNone(this Fields fields, string key) => fields.Has(key) ? fields.Line(key) : null;

    /// <summary>Reads some sentences.</summary>
    public static string Paragraph(this Fields fields, string key) => fields.Prose(fields.Text(key), ParagraphLimit);

    public static string? ParagraphOrNone(this Fields fields, string key) => fields.Has(key) ? fields.Paragraph(key) : null;

    public static IReadOnlyList<string> Paragraphs(this Fields fields, string key, int atLeast = 0) =>
        [.. fields.Texts(key, atLeast).Select(text => fields.Prose(text, ParagraphLimit))];

    public static string? IdOrNone(this Fields fields, string key) => fields.Has(key) ? fields.Id(key) : null;

    public static string? Id(this Fields fields, string key) => fields.Id(fields.Text(key));

    /// <summary>Reads a list of ids, each at most once.</summary>
    public static IReadOnlyList<YamlText> Ids(this Fields fields, string key, int atLeast = 0)
    {
        List<YamlText> ids = [];
        foreach (var text in fields.Texts(key, atLeast))
        {
            if (fields.Id(text) is null)
            {
                continue;
            }

            if (ids.Exists(id => id.Text == text.Text))
            {
                fields.Problems.Add(Problem.Twice(text.At, text.Text));
                continue;
            }

            ids.Add(text);
        }

        return ids;
    }

    public static T Choice<T>(this Fields fields, string key, Words<T> words)
        where T : struct, Enum =>
        fields.Choice(fields.Text(key), words) ?? default;

    public static T Choice<T>(this Fields fields, string key, Words<T> words, T otherwise)
        where T : struct, Enum =>
        fields.Has(key) ? fields.Choice(key, words) : otherwise;

    public static IReadOnlyList<T> Choices<T>(this Fields fields, string key, Words<T> words, int atLeast)
        where T : struct, Enum =>
        [.. fields.Texts(key, atLeast).Select(text => fields.Choice(text, words)).OfType<T>().Distinct()];

    public static DateOnly Date(this Fields fields, string key)
    {
        var text = fields.Text(key);
        return fields.Read(text, DateOf(text?.Text), Problem.BadDate) ?? default;
    }

    public static DateOnly? DateOrNone(this Fields fields, string key) => fields.Has(key) ? fields.Date(key) : null;

    /// <summary>Reads a time on the Dutch clock.</summary>
    public static DateTimeOffset Time(this Fields fields, string key)
    {
        var text = fields.Text(key);
        var local = fields.Read(text, TimeOf(text?.Text), Problem.BadTime);
        return local is null ? default : fields.Read(text, DutchTime.At(local.Value), Problem.SkippedHour) ?? default;
    }

    public static DateTimeOffset? TimeOrNone(this Fields fields, string key) => fields.Has(key) ? fields.Time(key) : null;

    public static Period Period(this Fields fields, string key)
    {
        var text = fields.Text(key);
        Period? period = text is not null && Catalogue.Period.TryParse(text.Text, out var parsed) ? parsed : null;
        return fields.Read(text, period, Problem.BadPeriod) ?? default;
    }

    public static Period? PeriodOrNone(this Fields fields, string key) => fields.Has(key) ? fields.Period(key) : null;

    /// <summary>Reads a whole number within limits.</summary>
    public static int Count(this Fields fields, string key, int least, int most) =>
        (int)fields.Number(key, least, most, $"heel getal van {least} tot en met {most}", NumberStyles.None);

    /// <summary>Reads an amount or a share.</summary>
    public static decimal Decimal(this Fields fields, string key, decimal least, decimal most) =>
        fields.Number(
            key,
            least,
            most,
            string.Create(CultureInfo.InvariantCulture, $"getal van {least} tot en met {most}, met een punt voor de decimalen"),
            NumberStyles.AllowDecimalPoint);

    public static bool Flag(this Fields fields, string key, bool otherwise)
    {
        if (!fields.Has(key))
        {
            return otherwise;
        }

        var text = fields.Text(key);
        bool? flag = text is { Plain: true } ? text.Text switch { "true" => true, "false" => false, _ => null } : null;
        return fields.Read(text, flag, Problem.BadBoolean) ?? otherwise;
    }

    public static string Url(this Fields fields, string key) => fields.Checked(key, Address.IsUrl, Problem.BadUrl);

    public static string Email(this Fields fields, string key) => fields.Checked(key, Address.IsEmail, Problem.BadEmail);

    public static string Domain(this Fields fields, string key) => fields.Checked(key, Address.IsDomain, Problem.BadDomain);

    public static string Colour(this Fields fields, string key) => fields.Checked(key, Address.IsColour, Problem.BadColour);

    private static string Checked(
        this Fields fields, string key, Predicate<string> good, Func<Position, string, ContentProblem> problem)
    {
        var text = fields.Text(key);
        return fields.Reading(text, text is not null && good(text.Text) ? text.Text : null, problem) ?? "";
    }

    private static string Prose(this Fields fields, YamlText? text, int limit)
    {
        if (text is null)
        {
            return "";
        }

        var words = text.Text.Trim().ReplaceLineEndings(" ").Replace('\t', ' ');
        if (words.Length > limit)
        {
            fields.Problems.Add(Problem.TooLong(text.At, words.Length, limit));
        }

        if (SourceText.FirstForbidden(words) is >= 0 and var at)
        {
            // An escape such as "\u0007" brings in what a file itself may not hold.
            fields.Problems.Add(Problem.ForbiddenCharacter(text.At, words[at]));
        }

        return words;
    }

    private static string? Id(this Fields fields, YamlText? text) =>
        fields.Reading(text, text is not null && Slug.IsGood(text.Text) ? text.Text : null, Problem.BadId);

    private static T? Choice<T>(this Fields fields, YamlText? text, Words<T> words)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        if (words.TryParse(text.Text, out var value))
        {
            return value;
        }

        fields.Problems.Add(Problem.NotAChoice(text.At, text.Text, words.Keys, Suggestion.For(text.Text, words.Keys)));
        return null;
    }

    private static decimal Number(
        this Fields fields, string key, decimal least, decimal most, string wanted, NumberStyles style)
    {
        var text = fields.Text(key);
        decimal? number = text is { Plain: true, Text.Length: < 20 }
            && decimal.TryParse(text.Text, style, CultureInfo.InvariantCulture, out var parsed)
            && parsed >= least && parsed <= most
                ? parsed
                : null;
        return fields.Read(text, number, (at, value) => Problem.BadNumber(at, value, wanted)) ?? least;
    }

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= 1900 and < 2200
            ? date
            : null;

    private static DateTime? TimeOf(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && time.Year is >= 1900 and < 2200
            ? time
            : null;

    private static T? Read<T>(this Fields fields, YamlText? text, T? value, Func<Position, string, ContentProblem> problem)
        where T : struct
    {
        if (text is not null && value is null)
        {
            fields.Problems.Add(problem(text.At, Shorten(text.Text)));
        }

        return value;
    }

    private static string? Reading(
        this Fields fields, YamlText? text, string? value, Func<Position, string, ContentProblem> problem)
    {
        if (text is not null && value is null)
        {
            fields.Problems.Add(problem(text.At, Shorten(text.Text)));
        }

        return value;
    }

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > 80 ? $"{line[..80]}…" : line;
    }
}
