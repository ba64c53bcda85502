using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class RuleLintingTests : IDisposable
{
    private const string Rule = """
        rule ACME1 no-owner "Nobody answers"
          for each tool
          require tool.owners.business is present

        test ACME1 "no owner"
          given "tools: { a: {} } #~ ACME1"
        """;

    private readonly TemporaryFolder _folder = new();

    public RuleLintingTests()
    {
        _folder.Write("rules/codes.lock", "ACME2 gone\n");
        _folder.Write("rules/mine.rules", "define tool.x = yes\n");
        _folder.Write("elsewhere/theirs.rules", Rule);
    }

    [Fact]
    public void TheCodesOfAStackAreNotAskedForInRulesFromElsewhere() =>
        Assert.DoesNotContain("STK0192", Lint("elsewhere"));

    [Fact]
    public void TheyAreAskedForInPartsOfItsOwnRules() =>
        Assert.Contains("STK0194", Lint("rules/mine.rules"));

    [Fact]
    public void TheyAreAskedForInTheWholeFolder() =>
        Assert.Contains("STK0192", Lint("."));

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Lint(string path) => RuleLinting.Lint([_folder.File(path)], _folder.Path, []).Select(found => found.Code);
}
