using StackAudit.Language.Binding;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Language.Binding;

public sealed class RuleMetadataTests
{
    [Fact]
    public void ARuleIsSureAndStableUnlessItSaysOtherwise()
    {
        RuleDescriptor rule = Describe("");

        Assert.Equal((Confidence.High, RuleStatus.Stable), (rule.Confidence, rule.Status));
        Assert.Equal((null, null), (rule.Link, rule.StatusReason));
    }

    [Fact]
    public void WhatARuleSaysOfItselfReachesItsDescription()
    {
        RuleDescriptor rule = Describe("""
              link "https://example.org/why"
              confidence low
              status deprecated "Use ACME2."

            """);

        Assert.Equal("https://example.org/why", rule.Link);
        Assert.Equal(Confidence.Low, rule.Confidence);
        Assert.Equal(RuleStatus.Deprecated, rule.Status);
        Assert.Equal("Use ACME2.", rule.StatusReason);
    }

    private static RuleDescriptor Describe(string metadata)
    {
        Checked found = Checked.From($"rule ACME1 a \"A\"\n{metadata}  for each tool\n  require tool.is_live\n  report at tool: \"x\"\n");
        Assert.Empty(found.Problems);
        return RuleDescriptor.Of(Assert.Single(found.Rules.Rules));
    }
}
