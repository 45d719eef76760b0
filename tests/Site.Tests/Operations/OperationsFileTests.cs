using System.Text;
using System.Text.Json;
using Academy.Site.Operations;

namespace Academy.Site.Tests.Operations;

/// <summary>The private file holds what the functions read, in the documented form.</summary>
public sealed class OperationsFileTests
{
    private static readonly JsonElement Root = JsonDocument.Parse(OperationsFile.Of(new ContentInMemory().Good()).Bytes).RootElement;

    [Fact]
    public void It_says_its_form_first() => Assert.Equal(1, Root.GetProperty("format").GetInt32());

    [Fact]
    public void Its_parts_are_the_documented_ones() =>
        Assert.Equal(
            ["format", "editions", "courses", "runs", "questionnaires", "quizzes", "mails", "themes", "lines", "competences", "jobRoles", "rules"],
            Root.EnumerateObject().Select(property => property.Name));

    [Fact]
    public void A_run_has_moments_with_an_offset_and_closes_after_its_last_day_of_signing_up() =>
        Assert.Equal(
            """{"key":"brieven~2027-03","course":"brieven","organiser":"rivierstad","meetings":[{"start":"2027-03-09T09:30:00+01:00","end":"2027-03-09T13:30:00+01:00","place":"Stadhuis","city":"Rivierstad","online":false,"unit":"oefendag"},{"start":"2027-04-06T09:30:00+02:00","end":"2027-04-06T13:30:00+02:00","place":"Online","city":"Online","online":true,"unit":null}],"seats":12,"minimum":6,"waitingList":true,"enrolBefore":"2027-03-03T00:00:00+01:00","openTo":"all","cancelled":null}""",
            Root.GetProperty("runs")[0].GetRawText());

    [Fact]
    public void An_edition_names_its_courses_and_whom_it_trusts() =>
        Assert.Equal(
            """{"slug":"rivierstad","academy":"Rivierstad Academie","municipality":"Gemeente Rivierstad","shared":false,"domain":"academie.rivierstad.example","tenants":["11111111-1111-4111-8111-111111111111"],"sender":"academie@academie.rivierstad.example","contact":{"name":"Team Leren","email":"leren@academie.rivierstad.example"},"courses":["avg","brieven"],"lines":["taal"],"rules":["jaarlijks","nieuw"],"jobRoles":["klantcontact"],"managerView":false,"worksCouncilDecision":null,"retention":{"progress":"P5Y","waitingList":"P1Y","attendance":"P1Y","mails":"P30D","logs":"P6M"}}""",
            Root.GetProperty("editions")[2].GetRawText());

    [Fact]
    public void A_course_has_its_units_and_evaluations()
    {
        var course = Root.GetProperty("courses")[1];
        Assert.Equal("brieven", course.GetProperty("id").GetString());
        Assert.False(course.GetProperty("selfPaced").GetBoolean());
        Assert.True(Root.GetProperty("courses")[0].GetProperty("selfPaced").GetBoolean());
        Assert.Equal(
            """{"id":"intake","title":"Instaptoets","kind":"quiz","duration":"PT15M","optional":false,"quiz":"brieven","waives":["theorie"]}""",
            course.GetProperty("units")[0].GetRawText());
        Assert.Equal(
            """{"questionnaire":"deelname","after":"P1D","to":["learner"]}""", course.GetProperty("evaluations")[0].GetRawText());
    }

    [Fact]
    public void A_question_says_how_it_is_answered() =>
        Assert.Equal(
            """{"id":"cijfer","text":"Hoe vond je het?","hint":null,"kind":"scale","required":true,"options":[],"lowest":"Slecht","highest":"Goed"}""",
            Root.GetProperty("questionnaires")[0].GetProperty("questions")[0].GetRawText());

    [Fact]
    public void A_quiz_keeps_its_right_answers_here_and_nowhere_else()
    {
        Assert.Contains("\"right\":true", Root.GetProperty("quizzes").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("right", Text(CatalogueFile.Of(new ContentInMemory().Edition("rivierstad")).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_has_a_text_for_both_halves_with_its_placeholders_left_in()
    {
        var mail = Root.GetProperty("mails").EnumerateArray().Single(mail => mail.GetProperty("kind").GetString() == "enrolled");
        Assert.Equal("Je doet mee aan {{course}}", mail.GetProperty("subject").GetString());
        Assert.Equal("<p>Beste {{name}},</p>\n<p>Het gaat om {{course}}.</p>", mail.GetProperty("html").GetString());
        Assert.Equal("Beste {{name}},\n\nHet gaat om {{course}}.", mail.GetProperty("text").GetString());
        Assert.Equal("Bekijk het", mail.GetProperty("button").GetString());
    }

    [Fact]
    public void Rules_and_lines_keep_their_ids() =>
        Assert.Equal(
            """[{"id":"jaarlijks","because":"Elke brief telt.","jobRoles":["klantcontact"],"require":"brieven","within":"P30D","every":"P1Y","remind":["P14D","P3D"]},{"id":"nieuw","because":"Taal is je vak.","jobRoles":["klantcontact"],"propose":"taal"}]""",
            Root.GetProperty("rules").GetRawText());

    [Theory]
    [InlineData("courses", "id")]
    [InlineData("runs", "key")]
    [InlineData("mails", "kind")]
    [InlineData("editions", "slug")]
    public void Lists_are_sorted_by_id(string list, string id)
    {
        var ids = Root.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(id).GetString()!).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() =>
        Assert.Equal(OperationsFile.Of(new ContentInMemory().Good()).Bytes.ToArray(), OperationsFile.Of(new ContentInMemory().Good()).Bytes.ToArray());

    [Fact]
    public void The_public_catalogue_holds_what_anyone_may_know() =>
        Assert.Equal(
            """{"$schema":"https://academie.duinrand.example/catalogue.schema.json","format":1,"academy":"Duinrand Academie","municipality":"Gemeente Duinrand","url":"https://academie.duinrand.example/","language":"nl","themes":[{"id":"heldere-taal","title":"Heldere taal"},{"id":"digitaal","title":"Digitaal werken"}],"jobRoles":[{"id":"klantcontact","title":"Medewerker klantcontact"}],"competences":[{"id":"schrijven","title":"Schrijven"}],"lines":[{"id":"taal","title":"Taal","summary":"Steeds helderder.","keywords":[],"url":"https://academie.duinrand.example/leerlijnen/taal/","themes":["heldere-taal"],"jobRoles":["klantcontact"],"lastChecked":"2026-10-01","steps":[{"id":"begin","title":"Begin","level":"junior","courses":["brieven"],"competences":["schrijven"],"knowledge":["Wat taal doet."],"behaviour":["Je schrapt."],"attitude":["Je luistert."]}]}],"courses":[{"id":"avg","title":"Privacy, de basis","summary":"Ga goed om met gegevens.","keywords":[],"url":"https://academie.duinrand.example/cursussen/privacy-basis/","themes":["digitaal"],"jobRoles":[],"competences":[],"outcomes":["Je weet wat mag."],"form":"e-learning","level":"basic","duration":"PT1H","selfPaced":true,"price":25.50,"provider":"Academie","owner":"academie","lastChecked":"2026-10-01","units":[{"id":"les","title":"De les","kind":"e-learning","duration":"PT1H","optional":false}],"runs":[]},{"id":"brieven","title":"Heldere brieven","summary":"Schrijf brieven die werken.","keywords":[],"url":"https://academie.duinrand.example/cursussen/heldere-brieven/","themes":["heldere-taal"],"jobRoles":["klantcontact"],"competences":["schrijven"],"outcomes":["Je schrijft een brief die werkt."],"form":"blended","level":"basic","duration":"PT6H","selfPaced":false,"price":0,"provider":"Academie","owner":"rivierstad","lastChecked":"2026-10-01","units":[{"id":"intake","title":"Instaptoets","kind":"quiz","duration":"PT15M","optional":false},{"id":"theorie","title":"Theorie","kind":"e-learning","duration":"PT1H35M","optional":false},{"id":"kaptest","title":"De kaptest","kind":"micro","duration":"PT10M","optional":false},{"id":"oefendag","title":"Oefenen","kind":"meeting","duration":"PT4H","optional":false}],"runs":[{"key":"brieven~2027-03","organiser":"Gemeente Rivierstad","start":"2027-03-09T09:30:00+01:00","end":"2027-04-06T13:30:00+02:00","place":"Stadhuis","city":"Rivierstad","online":false,"seats":12,"waitingList":true,"enrolBefore":"2027-03-03T00:00:00+01:00","openTo":"all","meetings":[{"start":"2027-03-09T09:30:00+01:00","end":"2027-03-09T13:30:00+01:00","place":"Stadhuis","city":"Rivierstad","online":false},{"start":"2027-04-06T09:30:00+02:00","end":"2027-04-06T13:30:00+02:00","place":"Online","city":"Online","online":true}]}]}]}""",
            Text(CatalogueFile.Of(new ContentInMemory().Edition("duinrand")).Bytes));

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
