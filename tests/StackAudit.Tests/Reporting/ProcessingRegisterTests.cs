using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class ProcessingRegisterTests
{
    private const string Shop = """
        vendors:
          us: { name: Shop, legal_name: Shop GmbH, is_own: yes, country: de, contacts: { privacy: privacy@shop.example } }
          mailco: { name: Mailco, country: us, dpa: { signed: 2025-01-10, transfers: scc }, subprocessors: [{ vendor: cloudco, regions: [us] }] }
          cloudco: { name: Cloudco }
          adco: { name: Adco, country: us }
        data:
          email: { name: E-mail address, classification: personal, subjects: [customers], basis: consent, retention: 24 months }
          prices: { name: Prices, classification: public }
        tools:
          crm: { name: CRM, status: active, vendor: us, regions: [de], stores: [email], purposes: [customer-care], access: { sso: enforced } }
          mail: { name: Mail, status: active, vendor: mailco, regions: [us] }
          ads: { name: Ads, status: active, vendor: adco, regions: [us] }
          prices: { name: Prices, status: active, stores: [prices] }
        flows:
          - { from: crm, to: mail, data: [email, prices], purposes: [newsletter], encrypted: yes }
          - { from: mail, to: ads, data: [email], purposes: [newsletter] }
        """;

    [Fact]
    public void AnActivityIsAPurposeInASystemWithPersonalData() =>
        Assert.Equal(["customer-care crm", "newsletter ads", "newsletter mail"], Of(Shop).Activities.Select(activity => $"{activity.Purpose} {activity.Tool.Id}"));

    [Fact]
    public void AnActivityHasThePointsOfArticle30()
    {
        ProcessingActivity mail = Find("mail");

        Assert.Equal(["email"], mail.Data.Select(data => data.Id));
        Assert.Equal(["customers"], mail.Subjects);
        Assert.Equal(["consent"], mail.Bases);
        Assert.Equal(["Processor mailco", "SubProcessor cloudco", "Recipient adco"], mail.Recipients.Select(recipient => $"{recipient.Role} {recipient.Who.Id}"));
        Assert.Equal(["us mailco scc", "us cloudco scc", "us adco "], mail.Transfers.Select(transfer => $"{transfer.Region} {transfer.To.Id} {transfer.Safeguard}"));
        Assert.Equal("24 months", Assert.Single(mail.Retention).Time.ToString());
        Assert.Equal(["encrypted on the way there"], mail.Measures);
        Assert.Equal(new DateOnly(2025, 1, 10), mail.AgreedOn);
        Assert.Equal(["the safeguard of a transfer"], mail.NotWritten);
    }

    [Fact]
    public void WhatWeRunOurselvesHasNoProcessor()
    {
        ProcessingActivity crm = Find("crm");

        Assert.Null(crm.Processor);
        Assert.Empty(crm.Transfers);
        Assert.Equal(["single sign-on for everybody"], crm.Measures);
    }

    [Fact]
    public void TheControllerIsOurOwnCompany()
    {
        Controller controller = Assert.Single(Of(Shop).Controllers);
        Assert.Equal(("Shop GmbH", "de", "privacy@shop.example"), (controller.Name, controller.Country, controller.Contact));
    }

    [Fact]
    public void WhatIsNotWrittenIsCounted()
    {
        ProcessingRegister register = Of("tools: { crm: { name: CRM, status: active, vendor: v, stores: [email] } }");

        Assert.Null(Assert.Single(register.Activities).Purpose);
        Assert.Equal(
            ["the controller", "the agreement with the processor", "the country of the processor", "the legal basis", "the purpose", "how long it is kept", "security measures", "where the system keeps it", "whose data it is"],
            register.NotWritten.Select(gap => gap.Fact).Order(StringComparer.Ordinal).OrderBy(fact => fact != "the controller").ThenBy(fact => !fact.StartsWith("the ", StringComparison.Ordinal)).ThenBy(fact => fact, StringComparer.Ordinal));
        Assert.All(register.NotWritten, gap => Assert.Equal(1, gap.Times));
    }

    [Fact]
    public void WhatDataMayBeUsedForIsNoPurposeOfASystem()
    {
        ProcessingRegister register = Of("""
            data: { email: { name: E-mail, classification: personal, purposes: [advertising, loyalty, service] } }
            tools:
              silent: { name: Silent, status: active, stores: [email] }
              booking: { name: Booking, status: active, stores: [email] }
              crm: { name: CRM, status: active }
            flows: [{ from: booking, to: crm, data: [email], purposes: [service] }]
            """);

        Assert.Equal(["service booking", "service crm", " silent"], register.Activities.Select(activity => $"{activity.Purpose} {activity.Tool.Id}"));
        Assert.Contains("the purpose", register.Activities[2].NotWritten);
    }

    [Theory]
    [InlineData("vendor: at, regions: [de]", "")]
    [InlineData("hosting: self-hosted, regions: [de]", "")]
    [InlineData("regions: [de]", "the processor")]
    [InlineData("vendor: at", "where the system keeps it")]
    [InlineData("vendor: nowhere, regions: [de]", "the country of the processor")]
    [InlineData("vendor: sends, regions: [de]", "where a recipient keeps it")]
    public void WhatMayBeAThirdCountryIsNotDenied(string fields, string missing)
    {
        ProcessingActivity activity = Of($$"""
            data: { email: { name: E-mail, classification: personal, subjects: [customers], basis: consent, retention: 1 year } }
            vendors:
              at: { name: At, country: at, dpa: { signed: 2025-01-10 } }
              nowhere: { name: Nowhere, dpa: { signed: 2025-01-10 } }
              sends: { name: Sends, country: at, dpa: { signed: 2025-01-10 }, subprocessors: [{ vendor: at }] }
            tools: { crm: { name: CRM, status: active, stores: [email], purposes: [service], access: { sso: enforced }, {{fields}} } }
            """).Activities.Single();

        Assert.Equal(missing, string.Join(", ", activity.NotWritten));
        Assert.Equal(missing.Length == 0, RegisterWords.Columns.Single(column => column.Heading == "Third countries and safeguards").Text(activity) == "none");
    }

    [Fact]
    public void SystemsOfWhichNobodyWroteWhatTheyKeepAreNamed() =>
        Assert.Equal(["ads", "mail"], Of(Shop).Undescribed.Select(tool => tool.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void ForABritishCompanyTheUnionIsAThirdCountry()
    {
        ProcessingRegister register = Of(Shop.Replace("is_own: yes, country: de", "is_own: yes, country: uk", StringComparison.Ordinal));
        Assert.Equal(["de"], register.Activities.Single(activity => activity.Tool.Id == "crm").Transfers.Select(transfer => transfer.Region));
    }

    private static ProcessingActivity Find(string tool) => Of(Shop).Activities.Single(activity => activity.Tool.Id == tool);

    private static ProcessingRegister Of(string yaml)
    {
        var stack = new ReportedStack(yaml);
        return ProcessingRegister.Of(new StackGraph(stack.Result.Model), stack.Values);
    }
}
