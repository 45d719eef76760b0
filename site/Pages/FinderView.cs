using Academy.Site.Catalogue;
using Academy.Site.Facets;

namespace Academy.Site.Pages;

/// <summary>Five questions that end in a short list of courses.</summary>
public sealed class FinderView
{
    // What a facet is called is not how one would ask.
    private static readonly (string Key, string Question, string Hint)[] Asked =
    [
        ("thema", "Wat wil je kunnen?", "Kies het onderwerp dat er het dichtst bij komt."),
        ("functie", "Wat voor werk doe je?", "Sommige cursussen zijn voor een bepaalde functie gemaakt."),
        ("tijd", "Hoeveel tijd heb je?", "Alles bij elkaar, ook als het over meer dagen gaat."),
        ("vorm", "Hoe leer je het liefst?", "Met een groep, op je eigen moment, of allebei."),
        ("maand", "Wanneer wil je erbij zijn?", "Een cursus zonder datum kun je altijd beginnen."),
    ];

    internal FinderView(Edition edition)
    {
        var facets = edition.Facets.ToDictionary(facet => facet.Key);
        Questions =
        [
            .. from asked in Asked
               where facets[asked.Key].Values.Count > 0
               select new FinderQuestion(facets[asked.Key].Name, asked.Key, asked.Question, asked.Hint, facets[asked.Key].Values),
        ];
    }

    public IReadOnlyList<FinderQuestion> Questions { get; }
}

/// <summary>One question with what can be answered, besides that it does not matter.</summary>
public sealed record FinderQuestion(string Name, string Key, string Question, string Hint, IReadOnlyList<FacetValue> Answers);
