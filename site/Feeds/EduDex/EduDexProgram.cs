using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.EduDex;

/// <summary>A course as an EDU-DEX program (schema <c>program_in</c>): what the schema asks, and what we know.</summary>
internal static class EduDexProgram
{
    public static void Write(Utf8JsonWriter json, Edition edition, Course course)
    {
        CourseRun[] runs = [.. edition.UnfinishedRunsOf(course)];
        json.WriteString("editor", edition.Municipality.Academy);
        json.WriteString("format", "application/vnd.edudex.program+json");
        json.WriteString("generator", "Academy");
        json.Moment("lastEdited", DutchTime.StartOf(course.LastChecked));
        json.WriteBoolean("inPublication", true);
        if (course.Retired is { } day)
        {
            json.Day("expires", day);
        }

        json.Object("programDescriptions", inner => WriteDescriptions(inner, edition, course));
        json.Object("programClassification", inner => WriteClassification(inner, course, runs));
        json.Object("programAdmission", inner => WriteAdmission(inner, edition, course, runs));
        json.Object("programCurriculum", inner => WriteCurriculum(inner, course));
        json.Object("programSchedule", inner => inner.Objects("programRun", runs, (one, run) => EduDexRun.Write(one, edition, run)));
        json.Object("programContacts", inner => inner.Objects("contactData", [edition.Municipality.Contact], (one, contact) =>
        {
            one.WriteString("contactName", contact.Name);
            one.WriteString("role", "Contact");
            one.WriteString("email", contact.Email);
        }));
    }

    private static void WriteDescriptions(Utf8JsonWriter json, Edition edition, Course course)
    {
        json.Dutch("programName", course.Title, EduDexWords.Short);
        json.Dutch("programSummaryText", course.Summary, EduDexWords.Short);
        json.Dutch("programDescriptionText", $"{course.Summary} {string.Join(' ', course.Outcomes)}", EduDexWords.Long);
        json.Dutch("webLink", $"{edition.Municipality.Origin}{course.Url}", EduDexWords.Long);
    }

    private static void WriteClassification(Utf8JsonWriter json, Course course, CourseRun[] runs)
    {
        var online = EduDexWords.FullyOnline(course, runs);
        json.WriteString("orgUnitId", course.Provider.Slug);
        json.WriteString("programId", course.Id);
        json.Strings("programForm", EduDexWords.FormsOf(course));
        json.Object("programDuration", duration => duration.WriteNumber("hours", EduDexWords.HoursOf(course)));
        json.WriteString("programLevel", "none");
        json.WriteString("programType", EduDexWords.TypeOf(course));
        json.WriteString("degree", "none");
        json.WriteBoolean("fullyOnline", online);
        json.Objects("programLocation", EduDexWords.LocationsOf(online, runs), (inner, location) => inner.WriteString("description", location));
        json.Strings("theme", ["government and non-profit"]);
    }

    private static void WriteAdmission(Utf8JsonWriter json, Edition edition, Course course, CourseRun[] runs)
    {
        json.WriteBoolean("applicationOpen", course.SelfPaced || runs.Any(run => EduDexRun.IsOpen(edition, run)));
        json.WriteString("applicationType", "individual");
        json.WriteString("paymentDue", "afterwards");
        json.WriteString("startDateDetermination", course.SelfPaced ? "direct start" : runs is [] ? "agreed starting date" : "fixed starting date");
    }

    private static void WriteCurriculum(Utf8JsonWriter json, Course course)
    {
        json.Objects("instructionLanguage", ["nl"], (inner, language) =>
        {
            inner.WriteString("languageCode", language);
            inner.WriteNumber("percentage", 100);
        });
        json.Strings("instructionMode", EduDexWords.ModesOf(course));
        json.Object("studyLoad", load => load.WriteNumber("program", EduDexWords.HoursOf(course)));
    }
}
