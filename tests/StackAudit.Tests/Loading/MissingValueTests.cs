using StackAudit.Model;
using Xunit;

namespace StackAudit.Tests.Loading;

public class MissingValueTests
{
    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void EmptyIsMissing(string written)
    {
        Entity tool = Tool($"plan: {written}\n    tags: {written}\n    owners: {written}");

        Assert.Null(tool.Value("plan"));
        Assert.Null(tool.Value("tags"));
        Assert.Null(tool.Value("owners"));
        Assert.Null(tool.UnknownWordOf(tool.Type["plan"]));
    }

    [Theory]
    [InlineData("TBD")]
    [InlineData("unknown")]
    [InlineData("N/A")]
    [InlineData("\"?\"")]
    public void AWordForNotKnownIsMissingAndRemembered(string written)
    {
        Entity tool = Tool($"plan: {written}\n    since: {written}\n    owner: {written}\n    stores: [{written}]\n    access: {written}");

        foreach (string field in new[] { "plan", "since", "stores", "access" })
        {
            Assert.Null(tool.Value(field));
            Assert.Equal(written.Trim('"'), tool.UnknownWordOf(tool.Type[field]));
        }

        Assert.Null(tool.Value("owners.business"));
    }

    [Fact]
    public void TheWordsForNotKnownAreACompanysOwn()
    {
        Entity tool = Loaded.Model("tools: { crm: { name: CRM, status: active, plan: keine Ahnung, description: tbd } }", "unknown_words: [Keine Ahnung]").Find("tool", "crm")!;

        Assert.Null(tool.Value("plan"));
        Assert.Equal("tbd", tool.Value("description"));
    }

    [Fact]
    public void AnEmptyListIsAnAnswerAndNoListIsNone()
    {
        Entity tool = Tool("stores: []");

        Assert.Empty((object[])tool.Value("stores")!);
        Assert.Null(tool.Value("collects"));
    }

    [Fact]
    public void AFieldThatIsLeftOutHasItsUsualValueAndNoPlace()
    {
        Entity contract = Loaded.Model("contracts: { c: { notice: 90d }, d: { status: TBD } }").Find("contract", "c")!;

        Assert.Equal("active", contract.Value("status")!.ToString());
        Assert.False(contract.IsWritten(contract.Type["status"]));
    }

    [Fact]
    public void AFieldThatIsNotKnownHasNoUsualValue() =>
        Assert.Null(Loaded.Model("contracts: { d: { status: TBD } }").Find("contract", "d")!.Value("status"));

    private static Entity Tool(string fields) => Loaded.Model($"tools:\n  crm:\n    name: CRM\n    status: active\n    {fields}\n").Find("tool", "crm")!;
}
