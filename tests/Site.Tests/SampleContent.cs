namespace Academy.Site.Tests;

/// <summary>A small academy that is right in every respect; a test changes the one thing that it is about.</summary>
internal static class SampleContent
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["themes.yml"] = """
            - { id: heldere-taal, title: Heldere taal, group: skills, summary: Schrijven dat iedereen begrijpt. }
            - { id: digitaal, title: Digitaal werken, group: organisation, summary: Werken met gegevens. }
            """,
        ["purposes.yml"] = """
            - { id: functional-skills, title: Vakvaardigheden, summary: Je vak goed doen. }
            """,
        ["job-roles.yml"] = """
            - { id: klantcontact, title: Medewerker klantcontact, summary: Spreekt inwoners. }
            """,
        ["competences.yml"] = """
            - { id: schrijven, title: Schrijven, summary: Schrijft helder. }
            """,
        ["synonyms.yml"] = "- [brief, schrijven]\n",
        ["holidays.yml"] = "- { date: 2027-04-27, name: Koningsdag }\n",
        ["accessibility.yml"] = """
            checkedOn: 2026-10-01
            kinds: 5
            editions: 2
            pages: 20
            problems: 0
            planted: 20
            caught: 19
            known: [E-learnings staan op een andere site.]
            """,
        ["rules.yml"] = """
            - { id: nieuw, on: { jobRole: klantcontact }, propose: taal, because: Taal is je vak. }
            - { id: jaarlijks, require: brieven, within: P30D, every: P1Y, jobRoles: [klantcontact], because: Elke brief telt. }
            """,
        ["providers/academie.yml"] = "name: Academie\nsummary: Van gemeenten.\nurl: https://academie.example/\n",
        ["places/stadhuis.yml"] = "name: Stadhuis\ncity: Rivierstad\nstreet: Markt 1\n",
        ["places/online.yml"] = "name: Online\ncity: Online\nonline: true\n",
        ["questionnaires/deelname.yml"] = """
            title: Hoe was het?
            level: participation
            intro: Drie vragen.
            expires: P30D
            questions:
              - { id: cijfer, text: Hoe vond je het?, kind: scale, required: true, lowest: Slecht, highest: Goed }
              - { id: keuze, text: Wat vond je het best?, kind: choice, required: false, options: [Oefenen, Luisteren] }
              - { id: tip, text: Heb je een tip?, kind: text, required: false, hint: Mag kort. }
            """,
        ["quizzes/brieven.yml"] = """
            title: Wat weet je al?
            intro: Twee vragen.
            passMark: 0.7
            questions:
              - { id: een, text: Wat staat bovenaan?, kind: single, options: [ { text: De boodschap, right: true }, { text: De wet } ], explanation: De lezer wil het weten. }
            """,
        ["pages/over.md"] = Page("Over ons"),
        ["pages/privacy.md"] = Page("Privacy"),
        ["pages/toegankelijkheid.md"] = Page("Toegankelijkheid"),
        ["mails/enrolled.md"] = Mail("Je doet mee aan {{course}}"),
        ["mails/waitlisted.md"] = Mail("Je staat op plek {{place}}"),
        ["mails/promoted.md"] = Mail("Er is plek"),
        ["mails/cancelled.md"] = Mail("Je bent afgemeld"),
        ["mails/run-changed.md"] = Mail("De cursus is verzet"),
        ["mails/run-cancelled.md"] = Mail("De cursus gaat niet door"),
        ["mails/minimum-not-reached.md"] = Mail("Te weinig mensen voor {{course}}"),
        ["mails/deadline-near.md"] = Mail("Rond {{course}} af"),
        ["mails/deadline-passed.md"] = Mail("{{course}} is nog niet klaar"),
        ["mails/evaluation-participation.md"] = Mail("Hoe was {{course}}?"),
        ["mails/evaluation-application.md"] = Mail("Gebruik je {{course}}?"),
        ["mails/evaluation-result.md"] = Mail("Wat leverde {{course}} op?"),
        ["municipalities/academie/municipality.yml"] = Municipality("Samen", "academie.example") + "shared: true\n",
        ["municipalities/rivierstad/municipality.yml"] =
            Municipality("Rivierstad", "academie.rivierstad.example") + "tenants: [11111111-1111-4111-8111-111111111111]\nfeatured: [brieven]\n",
        ["municipalities/duinrand/municipality.yml"] =
            Municipality("Duinrand", "academie.duinrand.example") + "tenants: [22222222-2222-4222-8222-222222222222]\n",
        ["municipalities/rivierstad/tokens.json"] = """
            {
              "rivierstad": { "blue": { "$value": "#154273", "$type": "color" } },
              "academy": {
                "font": { "$value": "public-sans" },
                "heading": { "$value": "{rivierstad.blue}" },
                "surface": { "$value": "#f3f6fa" }
              },
              "utrecht": {
                "button": { "primary-action": { "background-color": { "value": "#10385f", "comment": "The blue of our letters." } } }
              }
            }
            """,
        ["municipalities/rivierstad/logo.svg"] =
            "<svg viewBox=\"0 0 44 44\" xmlns=\"http://www.w3.org/2000/svg\">\n<path d=\"M4 4h36v36z\" fill=\"#154273\"/>\n</svg>\n",
        ["municipalities/rivierstad/vision.md"] =
            "---\ntitle: Onze visie\nsummary: Waarom we leren.\ngoals:\n  - { title: Heldere taal, lines: [taal] }\n---\nWe leren samen.\n",
        ["courses/heldere-brieven/index.md"] = """
            ---
            id: brieven
            title: Heldere brieven
            summary: Schrijf brieven die werken.
            themes: [heldere-taal]
            purposes: [functional-skills]
            jobRoles: [klantcontact]
            outcomes: [Je schrijft een brief die werkt.]
            competences: [schrijven]
            form: blended
            level: basic
            duration: PT6H
            price: 0
            provider: academie
            owner: rivierstad
            sharing: shared
            lastChecked: 2026-10-01
            reviewBy: 2027-06-01
            units:
              - { id: intake, title: Instaptoets, kind: quiz, quiz: brieven, duration: PT15M, waives: [theorie] }
              - { id: theorie, title: Theorie, kind: e-learning, duration: PT1H35M, url: "https://leren.example/brieven" }
              - { id: kaptest, title: De kaptest, kind: micro, duration: PT10M }
              - { id: oefendag, title: Oefenen, kind: meeting, duration: PT4H }
            evaluations:
              - { questionnaire: deelname, after: P1D, to: [learner] }
            memoTrainer: { quiz: brieven, every: P1W, rounds: 8 }
            ---
            ## Voor wie

            Voor iedereen.
            """,
        ["courses/heldere-brieven/units/kaptest.md"] = "---\ntitle: De kaptest\nsummary: Leg er een vel op.\n---\nLeg een vel op je brief.\n",
        ["courses/privacy-basis/index.md"] = """
            ---
            id: avg
            title: Privacy, de basis
            summary: Ga goed om met gegevens.
            themes: [digitaal]
            purposes: [functional-skills]
            outcomes: [Je weet wat mag.]
            form: e-learning
            level: basic
            duration: PT1H
            price: 25.50
            provider: academie
            owner: academie
            sharing: shared
            lastChecked: 2026-10-01
            reviewBy: 2027-06-01
            units:
              - { id: les, title: De les, kind: e-learning, duration: PT1H }
            ---
            Lees dit.
            """,
        ["runs/brieven/2027-03.yml"] = """
            organiser: rivierstad
            meetings:
              - { start: 2027-03-09T09:30, end: 2027-03-09T13:30, place: stadhuis, unit: oefendag }
              - { start: 2027-04-06T09:30, end: 2027-04-06T13:30, place: online }
            seats: 12
            minimum: 6
            waitingList: true
            enrolUntil: 2027-03-02
            openTo: all
            """,
        ["learning-lines/taal.md"] = """
            ---
            id: taal
            title: Taal
            summary: Steeds helderder.
            themes: [heldere-taal]
            jobRoles: [klantcontact]
            owner: academie
            sharing: shared
            lastChecked: 2026-10-01
            reviewBy: 2027-06-01
            steps:
              - { id: begin, title: Begin, level: junior, courses: [brieven], competences: [schrijven], knowledge: [Wat taal doet.], behaviour: [Je schrapt.], attitude: [Je luistert.] }
            ---
            Een weg.
            """,
    };

    private static string Page(string title) => $"---\ntitle: {title}\nsummary: Wie we zijn.\n---\n## Kort\n\nTekst.\n";

    private static string Mail(string subject) =>
        $"---\nsubject: \"{subject}\"\nbutton: Bekijk het\n---\nBeste {{{{name}}}},\n\nHet gaat om {{{{course}}}}.\n";

    private static string Municipality(string name, string domain) => $$"""
        name: Gemeente {{name}}
        academy: {{name}} Academie
        domain: {{domain}}
        theme: voorbeeld
        brand: { light: "#154273", dark: "#8fb8e8" }
        sender: academie@{{domain}}
        contact: { name: Team Leren, email: leren@{{domain}} }
        intro: Leer wat je nodig hebt.
        retention: { progress: P5Y, waitingList: P1Y, attendance: P1Y, mails: P30D, logs: P6M }
        managerView: { enabled: false }

        """;
}
