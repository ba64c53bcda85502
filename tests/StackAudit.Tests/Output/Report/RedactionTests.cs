using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Report;

public sealed class RedactionTests
{
    private static readonly StackModel Model = new ReportedStack(
        """
        people:
          dana: { name: Dana Berg, email: dana@shop.example }
          jens-ole: { name: "Jens Ørsted" }
        teams:
          berg: { name: Berg and Sons, lead: dana }
        """).Result.Model;

    [Theory]
    [InlineData("Ask Dana Berg or dana.", "Ask a person or a person.")]
    [InlineData("DANA-owned; Dana's own", "a person-owned; a person's own")]
    [InlineData("Ørsted knows (jens-ole)", "a person knows (a person)")]
    [InlineData("mail dana@shop.example or other.one@mail.example", "mail an address or an address")]
    [InlineData("call +49 30 123456-78", "call an address")]
    [InlineData("Danais and bergamot stay, Berg and Sons as well", "Danais and bergamot stay, Berg and Sons as well")]
    public void PersonsAreCalledByNoName(string text, string redacted) => Assert.Equal(redacted, new Redaction(Model, Omissions.People).Of(text));

    [Theory]
    [InlineData("costs EUR 3,600 a year", "costs an amount a year")]
    [InlineData("costs 3.600,50 EUR, or €1.2m, or 12k euros", "costs an amount, or an amount, or an amount")]
    [InlineData("USD 12k", "an amount")]
    [InlineData("ISO 27001, SOC 2, STK1405 and 12 seats", "ISO 27001, SOC 2, STK1405 and 12 seats")]
    public void AmountsAreNotTold(string text, string redacted) => Assert.Equal(redacted, new Redaction(Model, Omissions.Money).Of(text));

    [Fact]
    public void TagsNameNobodyAndLinksStillLeadToTheirAnchors()
    {
        var page = new Markup("""<script>dana</script><a href="#tool-dana">x</a><a href="https://host/dana.yaml">y</a><b id="tool-dana" title="of Dana Berg">z</b><i data-fact='person.dana.name > "1"'>1</i>""");

        Assert.Equal(
            """<script>dana</script><a href="#withheld-0">x</a><a>y</a><b id="withheld-0" title="of a person">z</b><i data-withheld>1</i>""",
            new Redaction(Model, Omissions.People).OfPage(page).Html);
    }

    [Fact]
    public void WhoIsNamedAndNowhereDescribedMayBeAPersonAndContactsOfVendorsAreNamedToo()
    {
        StackModel model = new ReportedStack(
            """
            tools: { crm: { name: CRM, status: active, vendor: acme, owners: { business: maria-stub } } }
            vendors: { acme: { name: Acme, contacts: { account: "Max Muster <max@acme.example>" } } }
            """).Result.Model;

        Assert.Equal("a person asks a person <an address>", new Redaction(model, Omissions.People).Of("maria-stub asks Max Muster <max@acme.example>"));
    }

    [Fact]
    public void NothingIsLeftOutUnasked() => Assert.Equal("Dana Berg pays EUR 5", new Redaction(Model, Omissions.None).Of("Dana Berg pays EUR 5"));
}
