using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Support;

/// <summary>Rules from a text that has no mistake.</summary>
internal static class BoundText
{
    public static IReadOnlyList<BoundRule> Of(string rules)
    {
        var problems = new DiagnosticBag();
        var file = new RuleFile(RuleParser.Parse(new SourceText("rules/a.rules", rules), problems), IsBuiltIn: false);
        BoundRules bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, [file], problems);
        Assert.Empty(problems.Select(problem => $"{problem.Location} {problem.Message}"));
        return bound.Rules;
    }
}
