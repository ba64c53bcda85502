using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class ReportSubjectTests
{
    [Theory]
    [InlineData("acme", "It is a tool or a vendor; its contracts are `frame-2020` and `seats-2024`.")]
    [InlineData("Mail", "It is a tool or a vendor; its contract is `seats-2024`.")]
    [InlineData("seats-2023", "Did you mean `seats-2024`?")]
    [InlineData("nothing", "")]
    public void WhoNamesTheToolOrItsMakerIsToldOfTheContracts(string written, string told)
    {
        var stack = new ReportedStack(
            """
            vendors: { acme: { name: Acme } }
            tools: { mail: { name: Mail, status: active, vendor: acme } }
            contracts:
              frame-2020: { vendor: acme, annual_cost: EUR 1 }
              seats-2024: { vendor: acme, tools: [mail], annual_cost: EUR 1 }
            """);

        Assert.Equal($"There is no contract `{written}` in this stack. {told}".TrimEnd(), ReportSubject.NotFound(written, ["contract"], stack.Result.Model));
    }
}
