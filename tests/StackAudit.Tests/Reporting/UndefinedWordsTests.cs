using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class UndefinedWordsTests
{
    [Fact]
    public void AbbreviationsThatTheGlossaryDoesNotSayAreFoundTheMostUsedFirst()
    {
        var stack = new ReportedStack(
            """
            tools:
              crm: { name: CRM, status: active, description: "Feeds the CDP and the DWH; costs EUR 5, in the EU, part II." }
              dwh: { name: Warehouse, status: active, description: A DWH with PII for the MQL-report and ROAS. }
              ads: { name: Ads, status: active, description: Measures ROAS. }
            glossary:
              CDP: { term: CDP, definition: Customer data platform with PII. }
              rich: { term: PII, definition: Data about persons., also: [personal data] }
            """);

        Assert.Equal(["ROAS", "MQL"], UndefinedWords.Of(stack.Result.Model).Select(word => word.Word));
    }
}
