using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Rules;

namespace StackAudit.Tests.Support;

/// <summary>The rules that run where nobody sets anything.</summary>
internal static class Running
{
    public static IReadOnlyList<BoundRule> Of(BoundRules rules) => RuleSettings.Of(Settings.Empty(Some.Source), rules, CommandLineRules.None, []).Running;
}
