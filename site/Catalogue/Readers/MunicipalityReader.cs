using Academy.Site.Content;
using Academy.Site.Tokens;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>municipalities/*/municipality.yml</c>.</summary>
internal static class MunicipalityReader
{
    // The design-token themes that the site can dress an edition in.
    private static readonly string[] Themes = [EditionTokens.Plain, EditionTokens.Reference];

    public static MunicipalityDraft Read(Document document, EditionLook look, ProblemList problems)
    {
        var fields = Fields.Of(document.Head, document.Path, problems);
        var municipality = new Municipality
        {
            Slug = document.Municipality!,
            Source = document.Path,
            Name = fields.Line("name"),
            Academy = fields.Line("academy"),
            Shared = fields.Flag("shared", otherwise: false),
            Domain = fields.Domain("domain"),
            Theme = ReadTheme(fields),
            Brand = ReadBrand(fields.Map("brand")),
            Tenants = ReadTenants(fields),
            Sender = fields.Email("sender"),
            Contact = ReadContact(fields.Map("contact")),
            Intro = fields.Paragraph("intro"),
            Retention = ReadRetention(fields.Map("retention")),
            ManagerView = ReadManagerView(fields),
            Improve = fields.Has("improve") ? ImproveReader.Read(fields) : null,
        };
        var draft = new MunicipalityDraft(
            look.Dress(municipality, problems), fields, ReadSelection(fields, "include"), ReadSelection(fields, "exclude"), fields.Ids("featured"));
        fields.Done();
        return draft;
    }

    private static string ReadTheme(Fields fields)
    {
        var theme = fields.Text("theme");
        if (theme is not null && !Themes.Contains(theme.Text))
        {
            fields.Problems.Add(Problem.NotAChoice(theme.At, theme.Text, Themes, Suggestion.For(theme.Text, Themes)));
        }

        return theme?.Text ?? "";
    }

    private static Brand ReadBrand(Fields fields)
    {
        var brand = new Brand(fields.Colour("light"), fields.Colour("dark"));
        fields.Done();
        return brand;
    }

    private static List<Guid> ReadTenants(Fields fields)
    {
        List<Guid> tenants = [];
        foreach (var text in fields.Texts("tenants"))
        {
            if (!Guid.TryParseExact(text.Text, "D", out var tenant) || tenant == Guid.Empty)
            {
                fields.Problems.Add(Problem.BadTenant(text.At, text.Text));
            }
            else if (tenants.Contains(tenant))
            {
                fields.Problems.Add(Problem.Twice(text.At, text.Text));
            }
            else
            {
                tenants.Add(tenant);
            }
        }

        return tenants;
    }

    private static Contact ReadContact(Fields fields)
    {
        var contact = new Contact(fields.Line("name"), fields.Email("email"), fields.LineOrNone("phone"));
        fields.Done();
        return contact;
    }

    private static Retention ReadRetention(Fields fields)
    {
        var retention = new Retention(
            fields.Period("progress"),
            fields.Period("waitingList"),
            fields.Period("attendance"),
            fields.Period("mails"),
            fields.Period("logs"));
        fields.Done();
        return retention;
    }

    private static ManagerView ReadManagerView(Fields fields)
    {
        var inner = fields.Map("managerView");
        var view = new ManagerView(inner.Flag("enabled", otherwise: false), inner.ParagraphOrNone("decision"));
        inner.Done();
        if (view is { Enabled: true, Decision: null })
        {
            fields.Problems.Add(Problem.NeedsDecision(inner.PlaceOf("enabled")));
        }

        return view;
    }

    private static Selection? ReadSelection(Fields fields, string key)
    {
        if (!fields.Has(key))
        {
            return null;
        }

        var inner = fields.Map(key);
        var selection = new Selection(
            fields.PlaceOf(key), inner.Ids("themes"), inner.Ids("courses"), key == "exclude" ? inner.Ids("lines") : []);
        inner.Done();
        return selection;
    }
}
