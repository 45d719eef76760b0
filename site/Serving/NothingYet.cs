using System.Text;

namespace Academy.Site.Serving;

/// <summary>The page for when the content never made a site yet: the problems stand above it.</summary>
internal static class NothingYet
{
    public static readonly byte[] Page = Encoding.UTF8.GetBytes(
        """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Nog geen site</title>
        </head>
        <body>
        <main>
        <h1>Er is nog geen site om te laten zien</h1>
        <p>In de inhoud staan fouten. Zijn die verbeterd, dan verschijnt de pagina hier vanzelf.</p>
        </main>
        </body>
        </html>

        """);
}
