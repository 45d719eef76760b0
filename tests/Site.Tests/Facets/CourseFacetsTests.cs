using Academy.Site.Catalogue;
using Academy.Site.Facets;
using Academy.Site.Tests.Pages;

namespace Academy.Site.Tests.Facets;

/// <summary>What the catalogue can be narrowed down by, and how many courses each choice leaves.</summary>
public sealed class CourseFacetsTests
{
    private static readonly Course Letters = Sample.Course();
    private static readonly Purpose Rules = new("compliance", "Voldoen aan regels", "Wat de wet vraagt.");

    [Fact]
    public void Each_side_from_which_people_look_is_there()
    {
        var facets = CourseFacets.Of(Sample.Edition([Letters with { Purposes = [Rules] }], [Sample.Run(Letters, new DateOnly(2027, 3, 9))]));

        Assert.Equal(
            ["thema", "functie", "vorm", "tijd", "niveau", "doel", "maand", "plek", "inschrijven", "aanbieder", "van"],
            facets.Select(facet => facet.Key));
        Assert.All(facets, facet => Assert.NotEmpty(facet.Values));
    }

    [Fact]
    public void A_side_without_a_course_has_no_value()
    {
        var facets = CourseFacets.Of(Sample.Edition([Letters], []));

        Assert.Equal(["doel", "maand", "plek", "inschrijven"], facets.Where(facet => facet.Values.Count == 0).Select(facet => facet.Key));
    }

    [Fact]
    public void A_course_knows_its_own_values()
    {
        var facets = CourseFacets.Of(Sample.Edition([Letters, Sample.Micro()], []));

        Assert.Equal(["blended"], facets.Single(facet => facet.Name == "form").IdsOf(Letters));
        Assert.Empty(facets.Single(facet => facet.Name == "month").IdsOf(Letters));
    }

    [Fact]
    public void A_choice_counts_its_courses_and_leads_to_their_list()
    {
        var form = Facet("vorm", Sample.Edition([Letters, Sample.Course("nog-een"), Sample.Micro()], []));

        Assert.Equal(
            [("blended", "Blended", "/vormen/blended/", 2), ("micro", "Microles", "/vormen/micro/", 1)],
            form.Values.Select(value => (value.Id, value.Title, value.Url, value.Courses.Count)));
    }

    [Fact]
    public void A_course_with_two_runs_in_a_month_is_counted_once()
    {
        var edition = Sample.Edition(
            [Letters], [Sample.Run(Letters, new DateOnly(2027, 3, 9)), Sample.Run(Letters, new DateOnly(2027, 3, 23), "2")]);

        Assert.Equal([("2027-03", 1)], Facet("maand", edition).Values.Select(value => (value.Id, value.Courses.Count)));
        Assert.Single(Assert.Single(Facet("plek", edition).Values).Courses);
    }

    [Fact]
    public void What_is_over_or_called_off_is_no_place_to_go_to()
    {
        var facets = CourseFacets.Of(Sample.Edition(
            [Letters],
            [
                Sample.Run(Letters, new DateOnly(2027, 1, 9)),
                Sample.Run(Letters, new DateOnly(2027, 3, 9), "2") with { Cancelled = new Cancellation(Sample.Today, "Docent ziek.") },
            ]));

        Assert.All(facets.Where(facet => facet.Key is "maand" or "plek" or "inschrijven"), facet => Assert.Empty(facet.Values));
    }

    [Fact]
    public void A_run_whose_sign_up_is_closed_has_a_date_but_no_open_door()
    {
        var edition = Sample.Edition([Letters], [Sample.Run(Letters, Sample.Today.AddDays(3))]);

        Assert.Single(Facet("maand", edition).Values);
        Assert.Empty(Facet("inschrijven", edition).Values);
    }

    [Theory]
    [InlineData(0, 10, "tot-1-uur")]
    [InlineData(1, 0, "tot-1-uur")]
    [InlineData(1, 1, "1-tot-4-uur")]
    [InlineData(4, 0, "1-tot-4-uur")]
    [InlineData(8, 0, "4-tot-8-uur")]
    [InlineData(8, 1, "langer")]
    public void A_course_falls_in_the_step_that_its_study_load_fits(int hours, int minutes, string step)
    {
        var course = Letters with { Duration = new Period(0, 0, 0, 0, hours, minutes) };

        Assert.Equal([step], Facet("tijd", Sample.Edition([course], [])).Values.Select(value => value.Id));
    }

    private static Facet Facet(string key, Edition edition) => CourseFacets.Of(edition).Single(facet => facet.Key == key);
}
