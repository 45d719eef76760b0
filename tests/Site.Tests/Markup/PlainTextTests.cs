using Academy.Site.Content;

namespace Academy.Site.Tests.Markup;

public sealed class PlainTextTests
{
    [Fact]
    public void The_text_of_a_mail_reads_on_its_own()
    {
        var problems = new ProblemList();
        var (html, text) = Written.Mail(
            """
            Beste {{name}},

            Je doet mee aan **{{course}}**.
            Kijk op [de site](https://a.example/).

            ## Neem mee

            - een brief
            - een pen, en
              een vel

            1. Kom binnen
            2. Ga zitten

            > Tot dan &amp; succes
            """,
            problems);
        Assert.Empty(problems.Sorted());
        Assert.Contains("<p>Beste {{name}},</p>", html, StringComparison.Ordinal);
        Assert.Equal(
            """
            Beste {{name}},

            Je doet mee aan {{course}}. Kijk op de site (https://a.example/).

            Neem mee

            - een brief
            - een pen, en een vel

            1. Kom binnen
            2. Ga zitten

            Tot dan & succes
            """,
            text);
    }
}
